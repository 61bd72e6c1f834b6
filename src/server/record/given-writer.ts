import { writeSync } from "node:fs";
import { append } from "./append.ts";
import { anAct, asked, inTransaction } from "./given-record.ts";
import { openKeys } from "./keys.ts";
import { openRecord } from "./open-record.ts";

/**
 * For tests: a process that appends until it is killed. The database and the keys are in its environment.
 * Each act is three events, one of them with a sealed part, and two rows of views. Once PostgreSQL has said that it is
 * committed, and not before, `stream act` is written on a line of standard output.
 */
const keys = await openKeys("/nowhere", process.env);
const record = Object.assign(await openRecord(process.env.DATABASE_URL ?? ""), { keys });
await Promise.all([1, 2, 3, 4].map(writeForEver));

async function writeForEver(): Promise<never> {
  const { stream, person } = anAct();
  for (let expected = 0; ; expected += 3) {
    const act = anAct({
      stream,
      person,
      expected,
      events: [asked, { ...asked, sealed: { findings: "tired" } }, asked],
    });
    await inTransaction(record, async (trx) => {
      const view = { stream_id: stream, waiting_for: "coordinator", due_on: "2026-04-02" } as const;
      await trx
        .insertInto("due")
        .values({ ...view, what: `first ${act.actId}` })
        .execute();
      await append(trx, record.keys, act);
      await trx
        .insertInto("due")
        .values({ ...view, what: `last ${act.actId}` })
        .execute();
    });
    writeSync(1, `${stream} ${act.actId}\n`);
  }
}
