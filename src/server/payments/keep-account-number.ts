import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { masterOf } from "../record/master-keys.ts";
import { personKey, unwrap } from "../record/person-key.ts";
import { seal, unseal } from "../record/sealing.ts";
import type { Write } from "../record/write-together.ts";
import "./tables.ts";

/** The account on which somebody wants their money from now on; kept as ciphertext. */
export async function keepAccountNumber(
  db: Kysely<Database>,
  keys: Keys,
  { person, iban, day }: { person: string; iban: string; day: string },
): Promise<Write> {
  const row = { ...(await sealed(db, keys, person, iban)), given_on: day };
  return db
    .insertInto("account_number")
    .values({ person_id: person, ...row })
    .onConflict((key) => key.column("person_id").doUpdateSet(row));
}

/** The account numbers of those who gave one; not of whoever's sealed data were erased. */
export async function accountNumbers(
  db: Kysely<Database>,
  keys: Keys,
  persons: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("account_number as a")
    .leftJoin("person_key as k", "k.person_id", "a.person_id")
    .select(["a.person_id as person", "a.iban", "a.sealed", "k.wrapped", "k.master"])
    .where("a.person_id", "=", sql<string>`any(${persons}::uuid[])`)
    .execute();
  const found = new Map<string, string>();
  for (const { person, iban, sealed, wrapped, master } of rows) {
    if (iban !== null) found.set(person, iban);
    else if (sealed && wrapped && master !== null) {
      const key = unwrap(await masterOf(db, keys, master), wrapped, person);
      found.set(person, String(unseal(key, sealed, placeOf(person)).iban));
    }
  }
  return found;
}

/**
 * Seals what a version before left in the clear, a hundred at a time; may be broken off, and done by several at once.
 * Somebody whose key was destroyed has no account number any more.
 */
export async function sealAccountNumbers(db: Kysely<Database>, keys: Keys): Promise<void> {
  for (let more = true; more; )
    more = await db.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom("account_number as a")
        .leftJoin("person_key as k", "k.person_id", "a.person_id")
        .select(["a.person_id", "a.iban", "k.destroyed_at"])
        .where("a.iban", "is not", null)
        .limit(100)
        .forUpdate("a")
        .skipLocked()
        .execute();
      for (const { person_id, iban, destroyed_at } of rows) {
        if (destroyed_at) await trx.deleteFrom("account_number").where("person_id", "=", person_id).execute();
        else
          await trx
            .updateTable("account_number")
            .set(await sealed(trx, keys, person_id, iban ?? ""))
            .where("person_id", "=", person_id)
            .execute();
      }
      return rows.length > 0;
    });
}

const sealed = async (db: Kysely<Database>, keys: Keys, person: string, iban: string) => ({
  iban: null,
  sealed: seal(await personKey(db, keys, person), { iban }, placeOf(person)),
});

const placeOf = (person: string) => ({ person, stream: person, version: 0, type: "account-number" });
