import { createHash, randomBytes } from "node:crypto";
import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { formTokenName } from "../../screens/parts/form.tsx";
import type { Clock } from "../clock.ts";
import { actingBy } from "../mandates/mandates.ts";
import type { Database } from "../record/database.ts";
import { bearerOf } from "../web/bearer.ts";
import { answerIn, chosen, preferred } from "../web/language.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import { actorOf } from "./accounts.ts";
import { isMasked, mask } from "./masked-token.ts";
import { isKeptWhenLate } from "./require-actor.ts";
import { refuseBeyondScope } from "./scopes.ts";
import { find, type SignedIn, type WhoseWas, whoseWas } from "./signed-in.ts";
import { whoSignedOut } from "./signed-out.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** How whoever asks is signed in; null when nobody is. */
    signedIn: SignedIn | null;
    /** Whose sign-in this browser carries where it is over, and what the token of their forms was; else null. */
    ended: { account: string; mandate: string | null; formSecret: Buffer } | null;
    /** The name of the person for whom they act now; else empty. */
    represents: string;
    /** Goes hidden in every form of whoever is signed in by cookie, and must come back; else empty. */
    formToken: string;
    /** What that token must be, under its mask; null when nobody is signed in by cookie. */
    formSecret: Buffer | null;
  }
}

/** The cookie that carries who is signed in; `__Host-` keeps other hosts of the domain from setting it. */
export const cookieName = (publicUrl: URL): string =>
  publicUrl.protocol === "https:" ? "__Host-weerwerk" : "weerwerk";

export const cookieOptions = (publicUrl: URL): CookieSerializeOptions => ({
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  secure: publicUrl.protocol === "https:",
});

/** What this browser is known by, also when nobody is signed in on it any more. */
export const browserOf = (request: FastifyRequest, publicUrl: URL): string | undefined =>
  request.cookies[formsCookieName(publicUrl)];

const formsCookieName = (publicUrl: URL): string => `${cookieName(publicUrl)}-forms`;

/** What the forms of this browser go by. A second window may sign in anew: a form that stood open in the first still counts. */
export function knowForms(request: FastifyRequest, reply: FastifyReply, publicUrl: URL): string {
  const name = formsCookieName(publicUrl);
  const known = request.cookies[name];
  if (known !== undefined && /^[\w-]{43}$/.test(known)) return known;
  const made = randomBytes(32).toString("base64url");
  reply.setCookie(name, made, cookieOptions(publicUrl));
  return made;
}

/** What is known of whoever asks until it is found out. */
const nobody = {
  actor: null,
  account: null,
  signedIn: null,
  ended: null,
  represents: "",
  formToken: "",
  formSecret: null,
  deskDay: "",
};

/** Nobody is signed in until found out otherwise. */
export function supposeNobody(app: FastifyInstance): void {
  for (const [name, value] of Object.entries(nobody)) app.decorateRequest(name, value);
}

/** The same of a request whose address cannot be read: it comes by no hook and has nothing of ours yet. */
export const supposeNothing = (request: FastifyRequest): FastifyRequest =>
  Object.assign(request, nobody, { language: preferred(request.headers["accept-language"]) ?? "nl" });

/** Finds out who asks, by bearer token or by cookie, before any route runs. */
export function recogniseWhoAsks(app: FastifyInstance, db: Kysely<Database>, clock: Clock, publicUrl: URL): void {
  const cookie = cookieName(publicUrl);

  app.addHook("onRequest", async (request, reply) => {
    const bearer = bearerOf(request);
    const secret = bearer ?? request.cookies[cookie];
    const overFor = (whose: WhoseWas) =>
      Object.assign(request, {
        ended: { ...whose, formSecret: formSecretOf(knowForms(request, reply, publicUrl), whose) },
      });
    if (secret === undefined) {
      const browser = isKeptWhenLate(request) ? browserOf(request, publicUrl) : undefined;
      const whose = browser === undefined ? undefined : await whoSignedOut(db, browser, clock.now());
      if (whose) overFor(whose);
      return;
    }
    const found = await find(db, secret, bearer === undefined ? "cookie" : "bearer", clock.now());
    if (found === undefined) {
      const whose =
        bearer === undefined
          ? ((await whoseWas(db, secret)) ?? (await whoSignedOut(db, secret, clock.now())))
          : undefined;
      if (whose) overFor(whose);
      else if (bearer === undefined) reply.clearCookie(cookie, cookieOptions(publicUrl));
      return;
    }
    const { account } = found;
    request.signedIn = found;
    request.account = account;
    const acting = found.mandate
      ? await actingBy(db, account, found.mandate, await clock.today(found.deskDay))
      : undefined;
    request.actor = acting?.actor ?? actorOf(account);
    request.represents = acting?.represents ?? "";
    if (bearer === undefined) {
      request.formSecret = formSecretOf(knowForms(request, reply, publicUrl), { account: account.id });
      request.formToken = mask(request.formSecret);
    }
    if (chosen(request) === undefined && asksForNoLanguage(request, bearer)) answerIn(account.language, request, reply);
  });
  refuseBeyondScope(app);
  refuseForeignForms(app);
}

/** A program that sends Accept-Language means it; a browser sends it always, so there the person's own language wins. */
const asksForNoLanguage = (request: FastifyRequest, bearer: string | undefined): boolean =>
  bearer === undefined || request.headers["accept-language"] === undefined;

const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** A form of a signed-in person must bring back the token that our page gave it. */
function refuseForeignForms(app: FastifyInstance): void {
  app.addHook("preValidation", async (request) => {
    if (request.formSecret === null || typeof request.body !== "object" || request.body === null) return;
    if (!isForm.test(request.headers["content-type"] ?? "")) return;
    const { [formTokenName]: token, ...fields } = request.body as Record<string, unknown>;
    if (!isMasked(token, request.formSecret)) {
      // A browser says where a form comes from; from a page of ours it was made for somebody else.
      const isOurs = request.headers["sec-fetch-site"] === "same-origin";
      throw isOurs
        ? new Refused(403, "page-of-another", said.pageOfAnother)
        : new Refused(403, "other-site", said.otherSite);
    }
    request.body = fields;
  });
}

/** Of one person in one browser: whoever signs in there after them has another. */
const formSecretOf = (browser: string, { account }: { account: string }): Buffer =>
  createHash("sha256").update(`form ${browser} ${account}`).digest();
