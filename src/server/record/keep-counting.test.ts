import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { writeCheckpoint } from "./checkpoint.ts";
import { readFeed } from "./feed.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction, untilSettled } from "./given-record.ts";
import { openRecord } from "./open-record.ts";

describe("a record from a server that had counted further", () => {
  const record = givenRecord();

  it("goes on where that one stopped: acts, feed and checkpoints", async () => {
    const act = anAct();
    await appendAlone(record, act);
    const far = "900000000000";
    await record.owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`update event set xid = ${far}::xid8`.execute(trx);
    });
    assert.deepEqual(await readFeed(record.db, null, 10), []);

    const starters = await Promise.all([1, 2, 3].map(() => openRecord(record.url)));
    await Promise.all(starters.map(({ close }) => close()));
    await appendAlone(record, { ...act, expected: 1, events: [asked, asked] });
    await untilSettled(record);
    const seen = await readFeed(record.db, null, 10);
    assert.deepEqual(
      seen.map(({ version }) => version),
      [1, 2, 3],
    );
    assert.ok(BigInt(seen[2]?.xid ?? 0) > BigInt(far));
    const checkpoint = await inTransaction(record, (trx) => writeCheckpoint(trx, record.keys, new Date()));
    assert.ok(BigInt(checkpoint?.below_xid ?? 0) > BigInt(far));
  });

  it("is left alone once it does", async () => {
    const body = async () =>
      (
        await sql<{ body: string }>`select prosrc as body from pg_proc where proname = 'recorded_xid'`.execute(
          record.db,
        )
      ).rows;
    const before = await body();
    await (await openRecord(record.url)).close();
    assert.deepEqual(await body(), before);
  });
});
