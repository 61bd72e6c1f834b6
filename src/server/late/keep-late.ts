import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Values } from "../../screens/parts/field-of.ts";
import { formTokenName } from "../../screens/parts/form.tsx";
import type { Clock } from "../clock.ts";
import type { Database } from "../record/database.ts";
import { isMasked } from "../sign-in/masked-token.ts";
import { comesLate, signInFirst } from "../sign-in/require-actor.ts";
import { cameOverHttps } from "../web/over-https.ts";
import { Refused } from "../web/problem.ts";
import { said } from "../web/problems.ts";
import {
  eraseLateForm,
  eraseLateFormsOfOthers,
  keepLateForm,
  type LateForm,
  lateForm,
  lateMinutes,
  type Whose,
} from "./late-forms.ts";

type Parts = { db: Kysely<Database>; clock: Pick<Clock, "now"> };

/** Keeps what was filled in by whoever had signed in here and is signed out by now, and lets them sign in again. */
export function keepWhatComesLate(app: FastifyInstance, parts: Parts): void {
  app.addHook("preValidation", async (request, reply) => {
    const { ended } = request;
    if (ended === null || !comesLate(request)) return;
    const { [formTokenName]: token, ...fields } = Object(request.body) as Record<string, unknown>;
    if (!isMasked(token, ended.formSecret)) throw new Refused(403, "other-site", said.otherSite);
    await keepUntilBack(parts, ended, fields as Values, request, reply);
    return signInFirst(request, reply);
  });
}

/** Keeps what this form says, for whoever it is of, under a secret that goes to this browser and is kept nowhere. */
export async function keepUntilBack(
  { db, clock }: Parts,
  { account, mandate }: Whose,
  fields: Values,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const secret = secretOf(request) ?? randomBytes(32).toString("base64url");
  const form: LateForm = { fields, uploads: request.uploads };
  await keepLateForm(db, secret, { account, mandate, address: addressOf(request), form, now: clock.now() });
  const secure = cameOverHttps(request);
  const maxAge = lateMinutes * 60;
  reply.setCookie(cookies[secure ? 0 : 1], secret, { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge });
}

/** What whoever asks filled in here when they were signed out; undefined for everybody else. */
export async function keptForThem({ db, clock }: Parts, request: FastifyRequest): Promise<LateForm | undefined> {
  const { signedIn } = request;
  const secret = secretOf(request);
  if (secret === undefined || signedIn === null) return undefined;
  const whose = { account: signedIn.account.id, mandate: signedIn.mandate };
  return lateForm(db, secret, { ...whose, address: addressOf(request), now: clock.now() });
}

export async function forgetLateForm({ db }: Pick<Parts, "db">, request: FastifyRequest): Promise<void> {
  const secret = secretOf(request);
  if (secret !== undefined) await eraseLateForm(db, secret, addressOf(request));
}

/** Of this browser, what is not of this account. @param account who signs in here; none where somebody signs out */
export async function forgetLateForms(db: Parts["db"], request: FastifyRequest, account?: string): Promise<void> {
  const secret = secretOf(request);
  if (secret !== undefined) await eraseLateFormsOfOthers(db, secret, account);
}

/** Behind https, and on a desk. */
const cookies = ["__Host-weerwerk-late", "weerwerk-late"] as const;
const secretOf = (request: FastifyRequest): string | undefined =>
  cookies.map((name) => request.cookies[name]).find((secret) => /^[\w-]{43}$/.test(secret ?? ""));

/** The page, and what it is about: not the way by which one came to it. */
function addressOf({ url }: FastifyRequest): string {
  const { pathname, searchParams } = new URL(url, "http://here.invalid");
  const of = searchParams.get("of");
  return of === null ? pathname : `${pathname}?of=${of}`;
}
