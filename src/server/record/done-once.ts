import type { Transaction } from "kysely";
import { canonicalJson, type Json } from "./canonical-json.ts";
import type { Database } from "./database.ts";

/**
 * Does the work of a request once, however often it is sent: a second one with the same key gets the first answer, and
 * one that comes meanwhile waits for it. A failing transaction leaves the key free.
 *
 * @param key of the sender, made unlike any other sender's by the caller (who, and what they sent with it).
 */
export async function doneOnce(
  trx: Transaction<Database>,
  { key, actId, at }: { key: string; actId: string; at: Date },
  work: () => Promise<Json>,
): Promise<{ again: boolean; actId: string; answer: Json }> {
  const claimed = await trx
    .insertInto("act_done")
    .values({ key, act_id: actId, answer: "null", at })
    .onConflict((found) => found.column("key").doNothing())
    .executeTakeFirstOrThrow();
  if (claimed.numInsertedOrUpdatedRows === 1n) {
    const answer = await work();
    await trx
      .updateTable("act_done")
      .set({ answer: canonicalJson(answer) })
      .where("key", "=", key)
      .execute();
    return { again: false, actId, answer };
  }
  const done = await trx.selectFrom("act_done").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
  return { again: true, actId: done.act_id, answer: done.answer };
}
