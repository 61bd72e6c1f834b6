import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import Provider, { type Context } from "oidc-provider";
import { CannotStart } from "../cannot-start.ts";
import { isProduction } from "../config.ts";
import type { Database } from "../record/database.ts";
import { byId } from "./accounts.ts";
import { memory } from "./provider-memory.ts";

export const mount = "/oidc";
/** Where the provider asks who it is; see people-routes.ts. */
export const peoplePath = "/sign-in/people";
export const deskClient = { id: "weerwerk", secret: randomBytes(32).toString("base64url") };

type Desk = { db: Kysely<Database>; publicUrl: URL; brokenPage: (request: IncomingMessage) => string };

/**
 * A real OpenID provider in which anyone may be anyone of the named people, without a password: for a desk only.
 * Its keys are new at each start.
 *
 * @throws CannotStart in production.
 */
export function deskProvider({ db, publicUrl, brokenPage }: Desk): Provider {
  if (isProduction(process.env)) {
    throw new CannotStart(
      "Weerwerk does not let everyone sign in as anyone in production: name your OpenID provider in OIDC_ISSUER.",
    );
  }
  const provider = new Provider(`${publicUrl.origin}${mount}`, {
    adapter: memory(),
    jwks: { keys: [newSigningKey("ES256")] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clients: [
      {
        client_id: deskClient.id,
        client_secret: deskClient.secret,
        redirect_uris: [`${publicUrl.origin}/sign-in/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        id_token_signed_response_alg: "ES256",
        scope: "openid",
      },
    ],
    scopes: ["openid"],
    claims: { openid: ["sub", "weerwerk_account"] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 1800, Session: 300, Grant: 300 },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${peoplePath}/${uid}` },
    findAccount: async (_context: unknown, id: string) =>
      (await byId(db, id)) && { accountId: id, claims: () => ({ sub: id, weerwerk_account: id }) },
    loadExistingGrant: grantWithoutAsking,
    renderError: (context: Context) => {
      context.type = "html";
      context.body = brokenPage(context.req);
    },
  });
  provider.proxy = true;
  return provider;
}

/** Whoever chose a name has nothing to consent to: provider and product are one. */
async function grantWithoutAsking({ oidc }: Context) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

/** Gives everything under /oidc to the provider as it came: it reads the body itself. */
export function mountProvider(
  app: FastifyInstance,
  provider: Provider,
  publicUrl: URL,
  headers: Record<string, string>,
) {
  const handle = provider.callback();
  app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser("*", (_request, _body, done) => done(null));
    inside.all(`${mount}/*`, (request, reply) => {
      reply.hijack();
      const { raw } = request;
      // The provider makes its addresses from these; what the browser said of the host is not taken over.
      raw.headers.host = publicUrl.host;
      raw.headers["x-forwarded-host"] = publicUrl.host;
      raw.headers["x-forwarded-proto"] = publicUrl.protocol.slice(0, -1);
      raw.headers.cookie = ofThisSignIn(raw.headers.cookie);
      Object.assign(raw, { originalUrl: raw.url, url: raw.url?.slice(mount.length) });
      for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
      return handle(raw, reply.raw);
    });
  });
}

/** Each sign-in at a desk starts afresh; the provider would ask by script to sign out whoever was there before. */
const ofThisSignIn = (cookies = ""): string =>
  cookies
    .split(/; */)
    .filter((cookie) => cookie.startsWith("_interaction"))
    .join("; ");

/** A key pair to sign tokens with, as a JSON Web Key. */
export function newSigningKey(alg: "ES256" | "RS256") {
  const { privateKey } =
    alg === "ES256"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg };
}
