import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { decrypt, encrypt } from "./sealing.ts";

/** Nothing can be sealed for someone whose key was destroyed, and no new key is ever made for them. */
class KeyDestroyed extends Error {
  override name = "KeyDestroyed";
  constructor() {
    super("The key of this person was destroyed.");
  }
}

/** The key that seals what is medical about one person; made the first time it is needed. @throws KeyDestroyed */
export async function personKey(trx: Transaction<Database>, { master }: Keys, person: string): Promise<KeyObject> {
  const wrapped = (await wrappedKey(trx, person)) ?? (await makeKey(trx, master, person));
  if (wrapped === "destroyed") throw new KeyDestroyed();
  return unwrap(master, wrapped, person);
}

/** The same key out of a row that was read already. @throws when it was not wrapped by this master key, for this person */
export const unwrap = (master: KeyObject, wrapped: Buffer, person: string): KeyObject =>
  createSecretKey(decrypt(master, wrapped, boundTo(person)));

/**
 * Erases what is sealed about a person, by destroying the key: the events stay, and their chains still hold. Who the
 * person is stands in `person` and is another matter. Copies of the key in backups last as long as those backups.
 *
 * @returns false when it was destroyed before.
 */
export async function destroyKey(trx: Transaction<Database>, person: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("person_key")
    .values({ person_id: person, wrapped: null, destroyed_at: at })
    .onConflict((key) =>
      key
        .column("person_id")
        .doUpdateSet({ wrapped: null, destroyed_at: at })
        .where("person_key.wrapped", "is not", null),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function wrappedKey(db: Kysely<Database>, person: string): Promise<Buffer | "destroyed" | undefined> {
  const row = await db.selectFrom("person_key").select("wrapped").where("person_id", "=", person).executeTakeFirst();
  return row && (row.wrapped ?? "destroyed");
}

/** Of two acts that need the first key of a person at once, one makes it and the other waits and takes it. */
async function makeKey(trx: Transaction<Database>, master: KeyObject, person: string): Promise<Buffer | "destroyed"> {
  const wrapped = encrypt(master, randomBytes(32), boundTo(person));
  await trx
    .insertInto("person_key")
    .values({ person_id: person, wrapped })
    .onConflict((key) => key.doNothing())
    .execute();
  const kept = await wrappedKey(trx, person);
  if (kept === undefined) throw new Error("The key of this person could not be kept.");
  return kept;
}

const boundTo = (person: string): string => `weerwerk-person-key-1 ${person}`;
