import { type Kysely, sql } from "kysely";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import { paymentFileKept } from "../../law/payment-file-kept.ts";
import type { Database } from "../record/database.ts";
import { destroyKey } from "../record/person-key.ts";
import "../payments/tables.ts";

/**
 * Takes names and accounts out of the files of banks whose term is over on this ISO day, of everybody in them; the hash
 * stays, and so does the order with its amounts. Idempotent; a day at a time of payment.
 *
 * @returns how many files lost their text now.
 */
export async function erasePaymentFiles(db: Kysely<Database>, day: string, at: Date): Promise<number> {
  const days = await db
    .selectFrom("payment_file as f")
    .innerJoin("payment as p", "p.stream_id", "f.stream_id")
    .select("p.execute_on as on")
    .distinct()
    .where(({ or, eb }) => or([eb("f.xml", "is not", null), eb("f.sealed", "is not", null)]))
    .where("p.execute_on", "<", day)
    .execute();
  let erased = 0;
  for (const { on } of days) {
    const until = keptUntil(on);
    if (until === undefined || until >= day) continue;
    erased += await db.transaction().execute(async (trx) => {
      const rows = await trx
        .updateTable("payment_file")
        .set({ xml: null, sealed: null })
        .where(sql<boolean>`(xml is not null or sealed is not null)`)
        .where(sql<boolean>`stream_id in (select p.stream_id from payment p where p.execute_on = ${on})`)
        .returning("stream_id")
        .execute();
      for (const { stream_id } of rows) await destroyKey(trx, stream_id, at);
      return rows.length;
    });
  }
  return erased;
}

/** A payment of before there was such a rule: its file stays until somebody reads the law for it. */
function keptUntil(executedOn: string): string | undefined {
  try {
    return judge(paymentFileKept, { executedOn: dayOf(executedOn) }, dayOf(executedOn)).outcome;
  } catch (error) {
    if (error instanceof NotInForce) return undefined;
    throw error;
  }
}
