import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

type Db = Kysely<Database>;
/** Whose a sign-in was, and by which power of attorney they acted. */
export type WhoseWas = { account: string; mandate: string | null };

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

/** Ends one place of somebody, by its id, or all of them. A browser still carries what it was signed in with, and is known by it. */
export async function endPlaces(db: Db, account: string, now: Date, id?: string): Promise<void> {
  const these = id === undefined ? sql`true` : sql`secret_hash = ${Buffer.from(id, "hex")}`;
  await sql`
    with gone as (
      delete from signed_in where account = ${account} and ${these} returning secret_hash, account, mandate, carrier)
    insert into signed_out (known_by, account, mandate, left_at)
    select secret_hash, account, mandate, ${now} from gone where carrier = 'cookie'
    on conflict do nothing
  `.execute(db);
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
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
