import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { chained, putOnRecord } from "./append.ts";
import { beginning, verifyChain } from "./chain.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.ts";
import { anAct, asked, givenRecord, inTransaction } from "./given-record.ts";
import { isOutOfReach } from "./out-of-reach.ts";
import { readRows } from "./read-stream.ts";

describe("acts that are written at the same time", () => {
  const record = givenRecord();

  const put = (act = anAct()) => putOnRecord(record.db, act, chained(act, beginning, undefined), []);
  const many = (count: number) => Array.from({ length: count }, () => anAct({ events: [asked, asked] }));
  /** What somebody else is about to put on record, who has not said so yet. */
  const held = async (stream: string, meanwhile: () => Promise<void>) =>
    inTransaction(record, async (trx) => {
      const act = anAct({ stream });
      await putOnRecord(trx, act, chained(act, beginning, undefined), []);
      await meanwhile();
      throw new Error("thought better of it");
    }).catch(({ message }) => assert.equal(message, "thought better of it"));
  const waiting = async (): Promise<readonly { pid: number }[]> => {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(record.owner);
    if (rows.length > 0) return rows;
    await pause(5);
    return waiting();
  };

  it("go together in few transactions, each with its own rows at its own places", async () => {
    const acts = many(20);
    const written = await Promise.all(acts.map(put));
    for (const [at, { stream }] of acts.entries()) {
      assert.deepEqual(
        written[at]?.map((event) => [event.stream, event.version]),
        [
          [stream, 1],
          [stream, 2],
        ],
      );
      const rows = await readRows(record.db, stream);
      assert.ok(verifyChain(rows).intact);
      assert.deepEqual(
        rows.map(({ position }) => position),
        written[at]?.map(({ position }) => position),
      );
    }
    // The first went at once, sixteen of those that came meanwhile after it, and then the rest.
    assert.equal(new Set(written.flat().map(({ xid }) => xid)).size, 3);
  });

  it("hold no other back when one of them was overtaken", async () => {
    const acts = many(6);
    const late = anAct({ stream: acts[3]?.stream ?? "" });
    const tried = await Promise.allSettled([...acts, late].map(put));
    assert.equal(tried.filter(({ status }) => status === "fulfilled").length, 6);
    const failed = tried.find((one) => one.status === "rejected");
    assert.ok(failed?.reason instanceof ChangedMeanwhile);
    for (const { stream } of acts) assert.ok(verifyChain(await readRows(record.db, stream)).intact);
  });

  it("do not wait for one that somebody else holds up", async () => {
    const stopped = anAct();
    const first: Promise<unknown>[] = [];
    await held(stopped.stream, async () => {
      first.push(put(stopped));
      await waiting();
      await Promise.all(many(3).map(put));
    });
    await Promise.all(first);
    assert.equal((await readRows(record.db, stopped.stream)).length, 1);
  });

  it("are not written a second time when the connection was lost, for nobody knows how far they came", async () => {
    const [stopped, other] = [anAct(), anAct()];
    await held(stopped.stream, async () => {
      const tried = Promise.allSettled([put(), put(stopped), put(other)]);
      for (const { pid } of await waiting()) await sql`select pg_terminate_backend(${pid}::int)`.execute(record.owner);
      const [alone, ...lost] = await tried;
      assert.equal(alone?.status, "fulfilled");
      for (const one of lost) assert.ok(one.status === "rejected" && isOutOfReach(one.reason));
    });
    for (const { stream } of [stopped, other]) assert.deepEqual(await readRows(record.db, stream), []);
  });
});
