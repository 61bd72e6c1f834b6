import type { KeyObject } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { addMaster, masterOf, takeBridgesAway } from "./master-keys.ts";
import { unwrap, wrap } from "./person-key.ts";

/**
 * Wraps the key of every person by another master key; what is sealed stays as it is. May be broken off at any moment and
 * begun again with the same key, and processes that hold the key before go on working beside it and after it.
 *
 * @param batch how many in one transaction.
 * @returns how many keys were wrapped anew this time.
 */
export async function rotateMasterKey(db: Kysely<Database>, keys: Keys, next: KeyObject, batch = 500): Promise<number> {
  const id = await addMaster(db, keys, next);
  let wrapped = 0;
  for (let after: string | undefined; ; ) {
    const from = after;
    const done = await db.transaction().execute((trx) => wrapSome(trx, keys, { id, next }, { from, batch }));
    after = done.at(-1);
    if (after === undefined) return wrapped;
    wrapped += done.length;
  }
}

/** The bridges go, so that only the newest key opens the record. @throws when a person's key still needs an older one. */
export async function finishRotation(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const newest = await trx
      .selectFrom("master_key")
      .select((of) => of.fn.max("id").as("id"))
      .executeTakeFirstOrThrow();
    const left = await trx
      .selectFrom("person_key")
      .select("person_id")
      .where("wrapped", "is not", null)
      .where("master", "<", newest.id)
      .limit(1)
      .executeTakeFirst();
    if (left) throw new Error("Not every key is wrapped by the new master key yet: run `weerwerk rotate-key` again.");
    await takeBridgesAway(trx);
  });
}

/** Gives the persons whose keys it wrapped, in the order of their ids. */
async function wrapSome(
  trx: Transaction<Database>,
  keys: Keys,
  { id, next }: { id: number; next: KeyObject },
  { from, batch }: { from: string | undefined; batch: number },
): Promise<string[]> {
  const rows = await trx
    .selectFrom("person_key")
    .select(["person_id", "wrapped", "master"])
    .where("wrapped", "is not", null)
    .where("master", "<", id)
    .$if(from !== undefined, (query) => query.where("person_id", ">", from ?? ""))
    .orderBy("person_id")
    .limit(batch)
    .forUpdate()
    .execute();
  for (const { person_id, wrapped, master } of rows) {
    if (!wrapped) continue;
    const key = unwrap(await masterOf(trx, keys, master), wrapped, person_id);
    await trx
      .updateTable("person_key")
      .set({ wrapped: wrap(next, key, person_id), master: id })
      .where("person_id", "=", person_id)
      .execute();
  }
  return rows.map(({ person_id }) => person_id);
}
