import { sql } from "kysely";
import type { RecordAtHand } from "../../src/server/commands/with-record.ts";
import { eraseOldDrafts } from "../../src/server/drafts/erase-drafts.ts";
import { filesToErase } from "../../src/server/erasure/erase-files.ts";
import { erasePaymentFiles } from "../../src/server/erasure/erase-payment-files.ts";
import { countAgain } from "../../src/server/figures/count-again.ts";
import { noticeDue } from "../../src/server/nightly/notice-due.ts";
import { sealOlder } from "../../src/server/nightly/seal-older.ts";
import { writeCheckpoint } from "../../src/server/record/checkpoint.ts";
import { asOwner } from "../country/as-owner.ts";
import { whole } from "../country/timings.ts";

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;

/**
 * S4: what a night does to everybody (nightly-pass.ts), step by step, with how many it found; and the first step once more,
 * which must find nothing. Files whose term is over are looked for and not erased: they come once a year, on 1 January.
 *
 * @returns rows of a table.
 */
export async function night({ db, keys, addresses }: RecordAtHand, day: string): Promise<string[]> {
  const { n } = await db.selectFrom("recognition").select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow();
  const checkpoint = () => db.transaction().execute((trx) => writeCheckpoint(trx, keys, new Date()));
  // The night before: what was counted twice until then is no work of this one.
  await checkpoint();
  const evening = new Date();
  await asOwner(addresses, "delete from reminder");
  const rows: string[] = [];
  let all = 0;
  const step = async (what: string, work: () => Promise<unknown>, counts = true) => {
    const start = performance.now();
    const found = await work();
    const taken = (performance.now() - start) / 1000;
    if (counts) all += taken;
    rows.push(`| ${whole(n)} | S4: ${what} | ${typeof found === "number" ? whole(found) : ""} | ${seconds(taken)} |`);
  };
  await step("what became due is told", () => noticeDue(db, day));
  await step("the same again", () => noticeDue(db, day), false);
  await step("files whose term is over are looked for", () => count(filesToErase({ db }, day)));
  await step("payment files and drafts whose term is over go", async () => {
    await erasePaymentFiles(db, day, new Date());
    await eraseOldDrafts(db, day);
    await sealOlder(db, keys);
  });
  await step("what two at once may have counted wrongly is counted again", () => countAgain(db, evening));
  await step("a checkpoint is signed", checkpoint);
  rows.push(`| ${whole(n)} | **S4: a whole night** | | **${seconds(all)}** |`);
  return rows;
}

async function count(these: AsyncIterable<unknown>): Promise<number> {
  let counted = 0;
  for await (const _ of these) counted += 1;
  return counted;
}
