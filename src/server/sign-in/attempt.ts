import * as oidc from "openid-client";
import type { Said } from "./claims.ts";
import { longestHours, type There } from "./signed-in.ts";

/** What must come back unchanged from the provider; held by the browser meanwhile. */
export type Attempt = { state: string; nonce: string; verifier: string; again: boolean };

/** What the provider vouched for: who, since when, how surely, and the token that ends it there. */
export type Proof = There & { subject: string; provenAt: Date; said: Said; idToken: string };

/** How one provider is asked. On a desk several people share a browser: each says who they are, whoever was there before. */
export type Asking = { scope: string; stepUpAcr: string | undefined; always: boolean; userinfo: boolean };

/**
 * Where to send the browser to sign in, and what to keep until it comes back.
 *
 * @param again whoever it is must prove anew who they are, as surely as acts of effect ask
 */
export async function startAttempt(
  configuration: oidc.Configuration,
  asking: Asking,
  { callback, language, again }: { callback: string; language: string; again: boolean },
) {
  const attempt: Attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    again,
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: asking.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
    ui_locales: language,
    max_age: String(mostSeconds(attempt)),
    ...(again || asking.always ? { prompt: "login" } : {}),
    ...(again && asking.stepUpAcr ? { acr_values: asking.stepUpAcr } : {}),
  });
  return { attempt, url };
}

/**
 * What the provider answered.
 *
 * @throws when the answer does not belong to this attempt, is not signed by the provider, or vouches for too little.
 */
export async function finishAttempt(
  configuration: oidc.Configuration,
  asking: Asking,
  answer: URL,
  attempt: Attempt,
): Promise<Proof> {
  const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
    maxAge: mostSeconds(attempt),
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token || claims.auth_time === undefined) throw new Error("The provider sent no identity.");
  const surely = !asking.stepUpAcr || asking.stepUpAcr.split(" ").includes(String(claims.acr));
  if (attempt.again && !surely) throw new Error("The provider does not vouch surely enough.");
  const more = asking.userinfo ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
  return {
    issuer: claims.iss,
    subject: claims.sub,
    session: typeof claims.sid === "string" ? claims.sid : undefined,
    // Whoever came in by less is asked before their first act of effect, however lately that was.
    provenAt: surely ? new Date(claims.auth_time * 1000) : never,
    said: { ...more, ...claims },
    idToken: tokens.id_token,
  };
}

const never = new Date(0);

/** How old a proof may be: as old as a sign-in of ours, or just given. */
const mostSeconds = ({ again }: Attempt): number => (again ? 5 * 60 : longestHours * 60 * 60);

/** Where the browser ends its sign-in at the provider too; undefined where the provider has no such address. */
export function endAtProvider(
  configuration: oidc.Configuration,
  { idToken, back }: { idToken: string | undefined; back: string },
): string | undefined {
  if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
  const { href } = oidc.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: back,
    ...(idToken && { id_token_hint: idToken }),
  });
  return href;
}
