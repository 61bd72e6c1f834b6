import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey, personKeyToRead } from "../record/person-key.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import "./tables.ts";

/**
 * The file of an order as it is kept. It names many persons and outlives each of them by the law on accounts: so it has a
 * key of its own, kept as that of a person under the id of the order, and destroyed at the end of that term.
 */
export const sealFile = async (db: Kysely<Database>, keys: Keys, payment: string, xml: string): Promise<Buffer> =>
  encrypt(await personKey(db, keys, payment), Buffer.from(xml), boundTo(payment));

/**
 * The file byte for byte as the bank got it; undefined when its term is over.
 *
 * @throws when it is not the file of this order, or was changed beside the record.
 */
export async function openFile(
  { db, keys }: { db: Kysely<Database>; keys: Keys },
  payment: string,
  { xml, sealed }: { xml: string | null; sealed: Buffer | null },
): Promise<string | undefined> {
  if (!sealed) return xml ?? undefined;
  const key = await personKeyToRead(db, keys, payment);
  return key && decrypt(key, sealed, boundTo(payment)).toString();
}

/** Seals some of the files that a version before left in the clear; as the letters. @returns how many there were */
export const sealSomeFiles = (db: Kysely<Database>, keys: Keys, most: number): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom("payment_file")
      .select(["stream_id", "xml"])
      .where("xml", "is not", null)
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { stream_id, xml } of rows)
      await trx
        .updateTable("payment_file")
        .set({ xml: null, sealed: await sealFile(trx, keys, stream_id, xml ?? "") })
        .where("stream_id", "=", stream_id)
        .execute();
    return rows.length;
  });

const boundTo = (payment: string): string => `weerwerk-payment-file-1 ${payment}`;
