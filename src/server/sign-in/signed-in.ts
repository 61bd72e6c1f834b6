import { createHash, createSecretKey, hkdfSync, randomBytes } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { kept } from "../record/kept-statements.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import { type Account, accountOf } from "./accounts.ts";
import type { AccountTable, SignedInTable } from "./tables.ts";

/** A browser nobody touches for this long is signed out. */
const idleMinutes = 30;
/** However busy, one signs in again after this long; programs of a desk too. */
export const longestHours = 12;
/** After that it opens nothing; for this long it is still known whose it was, so that what they fill in is kept for them. */
const knownHours = longestHours + 24;
/** A program asks for another token after this long. */
export const machineMinutes = 10;

type Db = Kysely<Database>;
export type Carrier = "cookie" | "bearer" | "machine";
/** How somebody is signed in now; the scopes are only of a program. */
export type SignedIn = {
  account: Account;
  carrier: Carrier;
  provenAt: Date;
  scopes: readonly string[];
  /** By which power of attorney they chose to act; whether it is in force is asked each time. */
  mandate: string | null;
  /** The day that a desk was moved to: read with it, because nearly everything that is asked needs both. */
  deskDay: string | null;
};
/** Whose a sign-in was, and by which power of attorney they acted. */
export type WhoseWas = { account: string; mandate: string | null };
type More = { provenAt?: Date; idToken?: string; scopes?: readonly string[]; there?: There };
/** Whom a provider signed in, and in which session of its own where it tells us. */
export type There = { issuer: string; subject?: string | undefined; session?: string | undefined };

/** Signs someone in and returns the secret to carry, which is kept nowhere. */
export async function begin(
  db: Db,
  account: string,
  carrier: Carrier,
  now: Date,
  { provenAt = now, idToken, scopes, there }: More = {},
): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db
    .insertInto("signed_in")
    .values({
      secret_hash: hashOf(secret),
      account,
      carrier,
      begun_at: now,
      seen_at: now,
      proven_at: provenAt,
      id_token: idToken === undefined ? null : encrypt(keyOf(secret), Buffer.from(idToken), account),
      scopes: scopes === undefined ? null : [...scopes],
      subject_hash: there?.subject === undefined ? null : hashThere("subject", there.issuer, there.subject),
      session_hash: there?.session === undefined ? null : hashThere("session", there.issuer, there.session),
    })
    .execute();
  await db.deleteFrom("signed_in").where("begun_at", "<", hoursBefore(now, knownHours)).execute();
  return secret;
}

/** Who carries this secret, unless it has ended. Notes that they were seen, at most once a minute. */
export async function find(db: Db, secret: string, how: "cookie" | "bearer", now: Date): Promise<SignedIn | undefined> {
  const carriers = how === "cookie" ? ["cookie"] : ["bearer", "machine"];
  const found = sql<Selectable<AccountTable> & Selectable<SignedInTable> & { desk_day: string | null }>`${kept}
    select id, name, role, organisation, person_id, language, title, phone, email, is_machine,
      carrier, begun_at, seen_at, proven_at, scopes, mandate, (select day from desk_day) as desk_day
    from signed_in join account on account.id = signed_in.account
    where secret_hash = ${hashOf(secret)} and carrier = any(${carriers})`;
  const row = (await found.execute(db)).rows[0];
  if (!row) return undefined;
  const { carrier, begun_at, seen_at, proven_at, scopes, mandate, desk_day, ...account } = row;
  if (begun_at < hoursBefore(now, longestHours)) return undefined;
  if (carrier === "cookie" && seen_at < minutesBefore(now, idleMinutes)) return undefined;
  if (carrier === "machine" && begun_at < minutesBefore(now, machineMinutes)) return undefined;
  if (seen_at < minutesBefore(now, 1)) {
    await db.updateTable("signed_in").set({ seen_at: now }).where("secret_hash", "=", hashOf(secret)).execute();
  }
  const provenAt = proven_at ?? begun_at;
  return { account: accountOf(account), carrier, provenAt, scopes: scopes ?? [], mandate, deskDay: desk_day };
}

/** Whose sign-in this secret was, over or not; undefined where they signed out, or it is too long ago. */
export async function whoseWas(db: Db, secret: string): Promise<WhoseWas | undefined> {
  const whose = db.selectFrom("signed_in").select(["account", "mandate"]);
  return whose.where("secret_hash", "=", hashOf(secret)).where("carrier", "=", "cookie").executeTakeFirst();
}

/** From now on they act by this power of attorney, in this one place; null: for nobody. */
export async function actBy(db: Db, secret: string, mandate: string | null): Promise<void> {
  await db.updateTable("signed_in").set({ mandate }).where("secret_hash", "=", hashOf(secret)).execute();
}

/** Ends it now; gives back whose it was, and the token that ends it at the provider too, if there is one. */
export async function end(db: Db, secret: string): Promise<(WhoseWas & { idToken?: string }) | undefined> {
  const row = await db
    .deleteFrom("signed_in")
    .where("secret_hash", "=", hashOf(secret))
    .returning(["id_token", "account", "mandate"])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id_token, ...whose } = row;
  return { ...whose, ...(id_token && { idToken: decrypt(keyOf(secret), id_token, row.account).toString() }) };
}

export type Place = { id: string; carrier: Carrier; begunAt: Date; seenAt: Date; here: boolean };

/** Where somebody is signed in now, the latest first. The id tells one from another and opens nothing. */
export async function placesOf(db: Db, account: string, secret: string | undefined, now: Date): Promise<Place[]> {
  const rows = await db
    .selectFrom("signed_in")
    .select(["secret_hash", "carrier", "begun_at", "seen_at"])
    .where("account", "=", account)
    .where("begun_at", ">=", hoursBefore(now, longestHours))
    .orderBy("seen_at", "desc")
    .orderBy("begun_at", "desc")
    .orderBy("secret_hash")
    .execute();
  const here = secret === undefined ? undefined : hashOf(secret);
  return rows
    .filter(({ carrier, seen_at }) => carrier !== "cookie" || seen_at >= minutesBefore(now, idleMinutes))
    .map(({ secret_hash, carrier, begun_at, seen_at }) => ({
      id: secret_hash.toString("hex"),
      carrier,
      begunAt: begun_at,
      seenAt: seen_at,
      here: here?.equals(secret_hash) ?? false,
    }));
}

/** As it is kept: whom the provider knows, and in what session, is nobody's business who reads the table. */
export const hashThere = (what: "subject" | "session", issuer: string, name: string): Buffer =>
  createHash("sha256")
    .update(JSON.stringify([what, issuer, name]))
    .digest();

/** As the secret of a sign-in or of a browser is kept. */
export const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
/** Who reads the table has no secret, so cannot open what it seals. */
const keyOf = (secret: string) => createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", "weerwerk id token", 32)));
const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const hoursBefore = (now: Date, hours: number): Date => minutesBefore(now, hours * 60);
