import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { hashOf, hashThere, type There, type WhoseWas } from "./signed-in.ts";
import "./tables.ts";

type Db = Kysely<Database>;

/** For so long it is known who signed out: what is sent from a window that stayed open is kept for them (late/). */
const knownMinutes = 30;

/** @param secret of this browser, and not of the sign-in, which it carries no more */
export async function noteSignedOut(db: Db, secret: string, whose: WhoseWas, now: Date): Promise<void> {
  const row = { account: whose.account, mandate: whose.mandate, left_at: now };
  await db
    .insertInto("signed_out")
    .values({ ...row, known_by: hashOf(secret) })
    .onConflict((key) => key.column("known_by").doUpdateSet(row))
    .execute();
}

/** Ends one place of somebody, by its id, or all of them. */
export async function endPlaces(db: Db, account: string, now: Date, id?: string): Promise<void> {
  const which = id === undefined ? sql`true` : sql`secret_hash = ${Buffer.from(id, "hex")}`;
  await endWhere(db, sql`account = ${account} and ${which}`, now);
}

/**
 * Ends what the provider says is over there: that session of that person, or all of theirs where it names none.
 * @returns how many places
 */
export async function endThere(db: Db, { issuer, subject, session }: There, now: Date): Promise<number> {
  if (subject === undefined && session === undefined) return 0;
  const whose = subject === undefined ? sql`true` : sql`subject_hash = ${hashThere("subject", issuer, subject)}`;
  const inIt = session === undefined ? sql`true` : sql`session_hash = ${hashThere("session", issuer, session)}`;
  // Of some sign-ins of that person it did not tell us in which session they are.
  const untold = subject === undefined ? sql`false` : sql`session_hash is null`;
  return endWhere(db, sql`${whose} and (${inIt} or ${untold})`, now);
}

/** A browser still carries what it was signed in with, and is known by it. */
async function endWhere(db: Db, which: RawBuilder<unknown>, now: Date): Promise<number> {
  const { rows } = await sql<{ places: string }>`
    with gone as (delete from signed_in where ${which} returning secret_hash, account, mandate, carrier),
    noted as (
      insert into signed_out (known_by, account, mandate, left_at)
      select secret_hash, account, mandate, ${now} from gone where carrier = 'cookie'
      on conflict do nothing)
    select count(*) as places from gone
  `.execute(db);
  return Number(rows[0]?.places ?? 0);
}

/** Who signed out here lately; undefined where nobody did. @param secret what the browser still carries, of itself or of its sign-in */
export async function whoSignedOut(db: Db, secret: string, now: Date): Promise<WhoseWas | undefined> {
  return db
    .selectFrom("signed_out")
    .select(["account", "mandate"])
    .where("known_by", "=", hashOf(secret))
    .where("left_at", ">=", tooLong(now))
    .executeTakeFirst();
}

export async function forgetWhoSignedOut(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("signed_out").where("left_at", "<", tooLong(now)).execute();
}

const tooLong = (now: Date): Date => new Date(now.getTime() - knownMinutes * 60_000);
