import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { verifyChain } from "./chain.ts";
import { type Checkpoint, verifyCheckpoints, writeCheckpoint } from "./checkpoint.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction, newKeys } from "./given-record.ts";
import { readRows } from "./read-stream.ts";
import { streams } from "./streams.ts";

describe("the signed checkpoints", () => {
  const record = givenRecord();
  const trusted = [createPublicKey(record.keys.signing).export({ type: "spki", format: "der" })];
  const verify = () => inTransaction(record, (trx) => verifyCheckpoints(trx, trusted));
  const write = (keys = record.keys) => inTransaction(record, (trx) => writeCheckpoint(trx, keys, new Date()));
  const [old, grown] = [anAct({ events: [asked, asked, asked] }), anAct()];

  it("cover what was added since the one before, and nothing else is to be signed", async () => {
    await Promise.all([old, grown].map((act) => appendAlone(record, act)));
    assert.deepEqual(await verify(), { intact: true, checkpoints: 0 });
    assert.equal(await coverAll(), 2);
    await appendAlone(record, { ...grown, expected: 1, events: [asked, asked] });
    assert.equal(await coverAll(), 1);
    assert.equal(await write(), undefined);
    assert.equal((await verify()).intact, true);
  });

  const missing = "events are missing, added or changed";
  const tampering: Record<string, [RawBuilder<unknown>, string]> = {
    "the last event of an old stream is gone": [
      sql`delete from event where stream_id = ${old.stream} and version = 3`,
      missing,
    ],
    "the last event of a grown stream is gone": [
      sql`delete from event where stream_id = ${grown.stream} and version = 3`,
      missing,
    ],
    "a whole stream is gone": [sql`delete from event where stream_id = ${old.stream}`, missing],
    "the head of a stream has another hash": [
      sql`update event set hash = sha256(hash) where stream_id = ${old.stream}`,
      missing,
    ],
    "a root was changed": [sql`update checkpoint set root = sha256(root)`, "not signed by a trusted key"],
    "the first checkpoint is gone": [sql`delete from checkpoint where id = (select min(id) from checkpoint)`, missing],
  };
  for (const [what, [tamper, why]] of Object.entries(tampering))
    it(`show that ${what}`, async () => {
      const undo = new Error("undo");
      const inspected = record.owner.transaction().execute(async (trx) => {
        await sql`set local session_replication_role = replica`.execute(trx);
        await tamper.execute(trx);
        const verdict = await verifyCheckpoints(trx, trusted);
        assert.deepEqual([verdict.intact, "why" in verdict && verdict.why], [false, why]);
        throw undo;
      });
      await assert.rejects(inspected, undo);
      assert.equal((await verify()).intact, true);
    });

  it("show what the chains cannot", async () => {
    const rows = await readRows(record.db, old.stream);
    assert.equal(verifyChain(rows.slice(0, 2)).intact, true);
  });

  it("are not believed when signed with another key", async () => {
    await appendAlone(record, anAct());
    const forged = await writeUntilCovered(newKeys());
    assert.deepEqual(await verify(), { intact: false, checkpoint: forged.id, why: "not signed by a trusted key" });
  });

  it("stand beside a list of all streams", async () => {
    const listed = [];
    for await (const { stream } of streams(record.db)) listed.push(stream);
    assert.ok(listed.includes(old.stream) && listed.includes(grown.stream));
    assert.equal(listed.length, 3);
  });

  /** Another transaction on the same server may hold a checkpoint back: asks until there was something to sign. */
  async function writeUntilCovered(keys = record.keys): Promise<Checkpoint> {
    for (;;) {
      const written = await write(keys);
      if (written) return written;
      await pause(5);
    }
  }

  async function coverAll(): Promise<number> {
    const { last } = await record.db
      .selectFrom("event")
      .select((of) => of.fn.max("xid").as("last"))
      .executeTakeFirstOrThrow();
    let covered = 0;
    for (;;) {
      const { streams, below_xid } = await writeUntilCovered();
      covered += streams;
      if (BigInt(below_xid) > BigInt(last)) return covered;
    }
  }
});
