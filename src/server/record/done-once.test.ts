import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { append } from "./append.ts";
import { doneOnce } from "./done-once.ts";
import { anAct, givenRecord, inTransaction } from "./given-record.ts";
import { readRows } from "./read-stream.ts";

describe("the same request sent more than once", () => {
  const record = givenRecord();
  const at = new Date("2026-03-02T09:30:00Z");

  const open = (key: string) =>
    inTransaction(record, (trx) => {
      const act = anAct();
      return doneOnce(trx, { key, actId: act.actId, at }, async () => {
        await append(trx, record.keys, act);
        return { stream: act.stream };
      });
    });

  it("is done once, also when eight come at the same time, and all get the same answer", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => open("lotte 1")));
    assert.equal(answers.filter(({ again }) => !again).length, 1);
    assert.equal(new Set(answers.map(({ answer, actId }) => JSON.stringify([answer, actId]))).size, 1);
    const { answer, actId } = answers[0] ?? assert.fail("nothing was answered");
    const { stream } = answer as { stream: string };
    assert.equal((await readRows(record.db, stream))[0]?.act_id, actId);
    const { length } = await record.db.selectFrom("event").select("version").execute();
    assert.equal(length, 1);
  });

  it("is done at the second try when the first one failed", async () => {
    const request = { key: "lotte 2", actId: randomUUID(), at };
    const failing = inTransaction(record, (trx) => doneOnce(trx, request, () => Promise.reject(new Error("broken"))));
    await assert.rejects(failing, /broken/);
    assert.equal((await open("lotte 2")).again, false);
  });
});
