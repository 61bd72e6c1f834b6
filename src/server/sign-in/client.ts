import type { FastifyInstance } from "fastify";
import * as oidc from "openid-client";
import { CannotStart } from "../cannot-start.ts";
import { deskClient, mount } from "./provider.ts";

/** An OpenID provider of others, as it registered us. */
export type GivenProvider = { issuer: string; clientId: string; clientSecret: string };

/** What must come back unchanged from the provider; held by the browser meanwhile. */
export type Attempt = { state: string; nonce: string; verifier: string };

/** Asks the provider for its addresses, once, at the start. @throws CannotStart when it does not answer as one. */
export async function discover({ issuer, clientId, clientSecret }: GivenProvider): Promise<oidc.Configuration> {
  const url = URL.parse(issuer);
  if (url === null) throw new CannotStart(`OIDC_ISSUER is not an address: ${issuer}.`);
  const execute = url.protocol === "http:" && isThisMachine(url.hostname) ? [oidc.allowInsecureRequests] : [];
  try {
    return await oidc.discovery(url, clientId, clientSecret, undefined, { execute });
  } catch (cause) {
    throw new CannotStart(`No OpenID provider answers at ${issuer}: check OIDC_ISSUER.`, { cause });
  }
}

const isThisMachine = (host: string) => host === "localhost" || host === "127.0.0.1" || host === "[::1]";

/** The provider of a desk lives in this process, so what the client asks of it behind the browser's back stays inside. */
export function deskClientOf(app: FastifyInstance, publicUrl: URL): oidc.Configuration {
  const issuer = `${publicUrl.origin}${mount}`;
  const configuration = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ["ES256"],
    },
    deskClient.id,
    { client_secret: deskClient.secret, id_token_signed_response_alg: "ES256" },
  );
  oidc.allowInsecureRequests(configuration);
  configuration[oidc.customFetch] = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const answer = await app.inject({
      method: method as "GET" | "POST",
      url: pathname + search,
      headers: { ...headers },
      ...(body ? { payload: String(body) } : {}),
    });
    return new Response(answer.body, { status: answer.statusCode, headers: answer.headers as Record<string, string> });
  };
  return configuration;
}

/** Where to send the browser to sign in, and what to keep until it comes back. */
export async function startAttempt(configuration: oidc.Configuration, callback: string, language: string) {
  const attempt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: "openid",
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
    // Several people use one desk: each says who they are, whoever was there before.
    prompt: "login",
    ui_locales: language,
  });
  return { attempt, url };
}

/**
 * Whom the provider says it was: the claim `weerwerk_account`, else the subject.
 *
 * @throws when the answer does not belong to this attempt, or is not signed by the provider.
 */
export async function finishAttempt(configuration: oidc.Configuration, answer: URL, attempt: Attempt): Promise<string> {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("The provider sent no identity.");
  return typeof claims.weerwerk_account === "string" ? claims.weerwerk_account : claims.sub;
}
