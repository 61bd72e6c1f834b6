import { type Kysely, sql } from "kysely";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import { paymentFileKept } from "../../law/payment-file-kept.ts";
import type { Database } from "../record/database.ts";
import "../payments/tables.ts";

/**
 * Takes names and accounts out of the files of banks whose term is over on this ISO day, of everybody in them; the hash
 * stays, and so does the order with its amounts. Idempotent; a day at a time of payment.
 *
 * @returns how many files lost their text now.
 */
export async function erasePaymentFiles(db: Kysely<Database>, day: string): Promise<number> {
  const days = await db
    .selectFrom("payment_file as f")
    .innerJoin("payment as p", "p.stream_id", "f.stream_id")
    .select("p.execute_on as on")
    .distinct()
    .where("f.xml", "is not", null)
    .where("p.execute_on", "<", day)
    .execute();
  let erased = 0;
  for (const { on } of days) {
    const until = keptUntil(on);
    if (until === undefined || until >= day) continue;
    const { numUpdatedRows } = await db
      .updateTable("payment_file")
      .set({ xml: null })
      .where("xml", "is not", null)
      .where(sql<boolean>`stream_id in (select p.stream_id from payment p where p.execute_on = ${on})`)
      .executeTakeFirst();
    erased += Number(numUpdatedRows);
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
