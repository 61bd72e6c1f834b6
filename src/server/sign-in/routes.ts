import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type * as oidc from "openid-client";
import type { Clock } from "../clock.ts";
import { forgetLateForms } from "../late/keep-late.ts";
import { endCalendarLink } from "../links/calendar.ts";
import type { Database } from "../record/database.ts";
import { languageCookies } from "../web/language.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import type { App } from "../web/request.ts";
import { accountFor } from "./account-of.ts";
import { type Asking, type Attempt, endAtProvider, finishAttempt, startAttempt } from "./attempt.ts";
import { browserOf, cookieName, cookieOptions, knowForms } from "./carry.ts";
import type { Claims } from "./claims.ts";
import { localPath } from "./local-path.ts";
import { placesPages } from "./places.ts";
import { representPages } from "./represent.ts";
import { actorOn, requireActor } from "./require-actor.ts";
import { begin, end } from "./signed-in.ts";
import { endPlaces, noteSignedOut } from "./signed-out.ts";

export type SignIn = {
  db: Kysely<Database>;
  clock: Clock;
  publicUrl: URL;
  provider: oidc.Configuration;
  asking: Asking;
  /** How the provider's claims become somebody here; without it they name an account that we keep. */
  claims: Claims | undefined;
};
type Kept = Attempt & { to: string };

const attemptMinutes = 30;

/** Signing in at the OpenID provider (code flow, PKCE, state, nonce) and out again. */
export function signInRoutes(app: App, { db, clock, publicUrl, provider, asking, claims }: SignIn): void {
  const cookie = cookieName(publicUrl);
  const options = cookieOptions(publicUrl);
  const attemptCookie = `${cookie}-attempt`;
  const callback = `${publicUrl.origin}/sign-in/callback`;

  app.get("/sign-in", async (request, reply) => {
    const { to, again } = request.query as { to?: unknown; again?: unknown };
    // The provider comes back to the public address: the cookies must be set there too.
    if (publicUrl.hostname === "localhost" && request.headers.host !== publicUrl.host) {
      const more = again === undefined ? "" : "&again=1";
      return reply.redirect(`${publicUrl.origin}/sign-in?to=${encodeURIComponent(localPath(to))}${more}`, 303);
    }
    const { attempt, url } = await startAttempt(provider, asking, {
      callback,
      language: request.language,
      again: again !== undefined,
    });
    const kept: Kept = { ...attempt, to: localPath(to) };
    reply.setCookie(attemptCookie, encode(kept), { ...options, maxAge: attemptMinutes * 60 });
    return reply.redirect(url.href, 303);
  });

  app.get("/sign-in/callback", async (request, reply) => {
    const kept = decode(request.cookies[attemptCookie]);
    reply.clearCookie(attemptCookie, options);
    if (kept === undefined) throw new Refused(400, "sign-in-failed", said.signInFailed);
    const answer = new URL(callback + request.url.slice(request.url.indexOf("?")));
    const proof = await finishAttempt(provider, asking, answer, kept).catch((error: unknown) => {
      request.log.warn({ err: error }, "sign-in failed");
      throw new Refused(400, "sign-in-failed", said.signInFailed);
    });
    const account = await accountFor(db, proof, claims);
    if (account === undefined) throw new Refused(403, "unknown-here", said.unknownHere);

    const before = request.cookies[cookie];
    if (before !== undefined) await end(db, before);
    const { idToken } = proof;
    // Where everyone is always asked, they were asked just now, by our own clock.
    const provenAt = asking.always ? clock.now() : proof.provenAt;
    reply.setCookie(
      cookie,
      await begin(db, account.id, "cookie", clock.now(), { provenAt, idToken, there: proof }),
      options,
    );
    knowForms(request, reply, publicUrl);
    await forgetLateForms(db, request, account.id);
    request.log.info({ role: account.role }, "signed in");
    for (const name of languageCookies) reply.clearCookie(name, options);
    return reply.redirect(localPath(kept.to), 303);
  });

  placesPages(app, { db, clock, cookie });
  representPages(app, { db, clock, cookie });

  /** What the browser kept of pages goes with the cookie. */
  const signedOut = (reply: FastifyReply) =>
    reply.clearCookie(cookie, options).header("clear-site-data", '"cache", "storage"');
  /** Ends the sign-in of this browser. What was kept goes; what is sent afterwards from another window is still known as theirs. */
  const endHere = async (request: FastifyRequest): Promise<string | undefined> => {
    const secret = request.cookies[cookie];
    const whose = secret === undefined ? undefined : await end(db, secret);
    await forgetLateForms(db, request);
    const browser = browserOf(request, publicUrl);
    if (whose && browser !== undefined) await noteSignedOut(db, browser, whose, clock.now());
    return whose?.idToken;
  };
  const back = `${publicUrl.origin}/`;
  app.post("/sign-out", async (request, reply) => {
    const idToken = await endHere(request);
    request.log.info("signed out");
    return signedOut(reply).redirect(endAtProvider(provider, { idToken, back }) ?? "/", 303);
  });

  app.post("/sign-out/everywhere", { onRequest: requireActor }, async (request, reply) => {
    const idToken = await endHere(request);
    const { id } = actorOn(request);
    await endPlaces(db, id, clock.now());
    // Whoever came in may have made one, and an address needs no sign-in.
    await endCalendarLink(db, id);
    request.log.info("signed out everywhere");
    return signedOut(reply).redirect(endAtProvider(provider, { idToken, back }) ?? "/", 303);
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
  ["state", "nonce", "verifier", "to"].every((key) => typeof (value as Record<string, unknown>)[key] === "string") &&
  typeof (value as Record<string, unknown>).again === "boolean";
