import { createHash, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { type Kysely, sql } from "kysely";
import type { Values } from "../../screens/parts/field-of.ts";
import type { Upload } from "../documents/upload.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import "./tables.ts";

type Db = Kysely<Database>;

/** Who had signed in, and by which power of attorney they acted; what they filled in is given back to nobody else. */
export type Whose = { account: string; mandate: string | null };
export type LateForm = { fields: Values; uploads: readonly Upload[] };

export const lateMinutes = 30;
/** Of one account: more than a person has windows open, and few enough that nobody fills the disk with them. */
const mostOfOne = 5;

/** @param address where it was sent, as the browser asked it */
export async function keepLateForm(
  db: Db,
  secret: string,
  { address, form, now, ...whose }: Whose & { address: string; form: LateForm; now: Date },
): Promise<void> {
  const sealed = encrypt(keyOf(secret), serialize(form), placeOf(whose, address));
  const row = { ...whose, kept_at: now, sealed };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto("late_form")
      .values({ ...row, secret_hash: hashOf(secret), address })
      .onConflict((key) => key.columns(["secret_hash", "address"]).doUpdateSet(row))
      .execute();
    await sql`
      delete from late_form where account = ${whose.account} and ctid not in (
        select ctid from late_form where account = ${whose.account} order by kept_at desc limit ${mostOfOne})
    `.execute(trx);
  });
}

/** What was filled in at this address, for whom it was of; it stays until it is erased. */
export async function lateForm(
  db: Db,
  secret: string,
  { account, mandate, address, now }: Whose & { address: string; now: Date },
): Promise<LateForm | undefined> {
  const row = await db
    .selectFrom("late_form")
    .select(["sealed", "account", "mandate"])
    .where("secret_hash", "=", hashOf(secret))
    .where("address", "=", address)
    .where("kept_at", ">=", tooLong(now))
    .executeTakeFirst();
  if (row?.account !== account || row.mandate !== mandate) return undefined;
  return deserialize(decrypt(keyOf(secret), row.sealed, placeOf({ account, mandate }, address))) as LateForm;
}

export async function eraseLateForm(db: Db, secret: string, address: string): Promise<void> {
  await db.deleteFrom("late_form").where("secret_hash", "=", hashOf(secret)).where("address", "=", address).execute();
}

/** Of this browser, what is not of this account: somebody else signed in there, or nobody is any more. */
export async function eraseLateFormsOfOthers(db: Db, secret: string, account: string | undefined): Promise<void> {
  await db
    .deleteFrom("late_form")
    .where("secret_hash", "=", hashOf(secret))
    .$if(account !== undefined, (query) => query.where("account", "!=", account ?? ""))
    .execute();
}

/** Those of longer ago than they are kept. @returns how many */
export async function eraseOldLateForms(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("late_form")
    .where("kept_at", "<", tooLong(now))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

const tooLong = (now: Date): Date => new Date(now.getTime() - lateMinutes * 60_000);
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
const keyOf = (secret: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", "weerwerk late form", 32)));
const placeOf = ({ account, mandate }: Whose, address: string): string =>
  canonicalJson(["weerwerk-late-form-1", account, mandate, address]);
