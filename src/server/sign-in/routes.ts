import type { FastifyReply } from "fastify";
import type { Kysely } from "kysely";
import type * as oidc from "openid-client";
import type { Clock } from "../clock.ts";
import type { Database } from "../record/database.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { byId } from "./accounts.ts";
import { cookieName, cookieOptions } from "./carry.ts";
import { type Attempt, finishAttempt, startAttempt } from "./client.ts";
import { localPath } from "./local-path.ts";
import { begin, end } from "./signed-in.ts";

export type SignIn = { db: Kysely<Database>; clock: Clock; publicUrl: URL; provider: oidc.Configuration };
type Kept = Attempt & { to: string };

const attemptMinutes = 30;
/** Many people of one office come from one address. */
const busy = { rateLimit: { max: 300, timeWindow: "1 minute" } };

/** Signing in at the OpenID provider (code flow, PKCE, state, nonce) and out again. */
export function signInRoutes(app: App, { db, clock, publicUrl, provider }: SignIn): void {
  const cookie = cookieName(publicUrl);
  const options = cookieOptions(publicUrl);
  const attemptCookie = `${cookie}-attempt`;
  const callback = `${publicUrl.origin}/sign-in/callback`;

  app.get("/sign-in", { config: busy }, async (request, reply) => {
    const { to } = request.query as { to?: unknown };
    // The provider comes back to the public address: the cookies must be set there too.
    if (publicUrl.hostname === "localhost" && request.headers.host !== publicUrl.host) {
      return reply.redirect(`${publicUrl.origin}/sign-in?to=${encodeURIComponent(localPath(to))}`, 303);
    }
    const { attempt, url } = await startAttempt(provider, callback, request.language);
    const kept: Kept = { ...attempt, to: localPath(to) };
    reply.setCookie(attemptCookie, encode(kept), { ...options, maxAge: attemptMinutes * 60 });
    return reply.redirect(url.href, 303);
  });

  app.get("/sign-in/callback", { config: busy }, async (request, reply) => {
    const kept = decode(request.cookies[attemptCookie]);
    reply.clearCookie(attemptCookie, options);
    if (kept === undefined) throw new Refused(400, "sign-in-failed", said.signInFailed);
    const answer = new URL(callback + request.url.slice(request.url.indexOf("?")));
    const id = await finishAttempt(provider, answer, kept).catch((error: unknown) => {
      request.log.warn({ err: error }, "sign-in failed");
      throw new Refused(400, "sign-in-failed", said.signInFailed);
    });
    const account = await byId(db, id);
    if (account === undefined) throw new Refused(403, "unknown-here", said.unknownHere);

    const before = request.cookies[cookie];
    if (before !== undefined) await end(db, before);
    reply.setCookie(cookie, await begin(db, account.id, "cookie", clock.now()), options);
    return reply.clearCookie("language", options).redirect(localPath(kept.to), 303);
  });

  app.post("/sign-out", async (request, reply: FastifyReply) => {
    const secret = request.cookies[cookie];
    if (secret !== undefined) await end(db, secret);
    return reply.clearCookie(cookie, options).redirect("/", 303);
  });
}

const encode = (kept: Kept): string => Buffer.from(JSON.stringify(kept)).toString("base64url");

/** The browser may have changed it; then the provider's answer does not match and the sign-in fails. */
function decode(text: string | undefined): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(Buffer.from(text ?? "", "base64url").toString());
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  ["state", "nonce", "verifier", "to"].every((key) => typeof (value as Record<string, unknown>)[key] === "string");
