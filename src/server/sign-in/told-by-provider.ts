import { createRemoteJWKSet, jwtVerify } from "jose";
import type { Kysely } from "kysely";
import type * as oidc from "openid-client";
import { z } from "zod";
import type { Clock } from "../clock.ts";
import type { Database } from "../record/database.ts";
import type { App } from "../web/request.ts";
import type { There } from "./signed-in.ts";
import { endThere } from "./signed-out.ts";

/** Where a provider tells us that somebody is signed out there: its `backchannel_logout_uri` for us. */
export const toldAt = "/sign-in/back-channel-logout";

const event = "http://schemas.openid.net/event/backchannel-logout";
const ended = z
  .object({
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    jti: z.string().min(1),
    events: z.object({ [event]: z.object({}) }),
    // With one it could be an identity token that somebody got hold of.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

type Parts = { db: Kysely<Database>; clock: Clock; provider: oidc.Configuration };

/**
 * Signed out at the provider is signed out here, at once (OpenID Connect Back-Channel Logout 1.0). The token must be signed
 * by the provider, for us, of the last two minutes; sent again meanwhile, it ends no more than it did.
 */
export function toldByProvider(app: App, { db, clock, provider }: Parts): void {
  const overIn = endedIn(provider);
  app.post(toldAt, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const token = (request.body as { logout_token?: unknown } | null)?.logout_token;
    let there: There;
    try {
      there = await overIn(String(token));
    } catch (error) {
      // The error itself holds what stands in the token: whom it is about.
      request.log.warn({ why: error instanceof Error ? error.name : "unknown" }, "no word of the provider");
      return reply.code(400).send({ error: "invalid_request" });
    }
    request.log.info({ places: await endThere(db, there, clock.now()) }, "signed out by the provider");
    return reply.code(200).send();
  });
}

/** Who or what a logout token ends. The function throws where it is none of this provider, for us, of now. */
function endedIn(provider: oidc.Configuration): (token: string) => Promise<There> {
  const { issuer, jwks_uri } = provider.serverMetadata();
  const keys = createRemoteJWKSet(new URL(jwks_uri ?? "", issuer));
  const asked = {
    issuer,
    audience: provider.clientMetadata().client_id,
    maxTokenAge: "2 minutes",
    clockTolerance: "30 seconds",
    requiredClaims: ["jti"],
  };
  return async (token) => {
    const { sub, sid } = ended.parse((await jwtVerify(token, keys, asked)).payload);
    return { issuer, subject: sub, session: sid };
  };
}
