import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { chained, putOnRecord } from "./append.ts";
import { beginning } from "./chain.ts";
import { answerGiven, isDoneTwice, takeKey } from "./done-once.ts";
import { anAct, givenRecord } from "./given-record.ts";
import { readRows } from "./read-stream.ts";

describe("the key of a request", () => {
  const record = givenRecord();
  const at = new Date("2026-03-02T09:30:00Z");

  const open = async (key: string) => {
    const act = anAct();
    const { actId, stream } = act;
    const taken = takeKey({ key, actId, answer: { stream }, at });
    await putOnRecord(record.db, act, chained(act, beginning, undefined), [taken]);
    return stream;
  };

  it("is taken by one of eight that come at the same time; the others write nothing, and find its answer", async () => {
    const tried = await Promise.allSettled(Array.from({ length: 8 }, () => open("lotte 1")));
    const done = tried.filter((one) => one.status === "fulfilled").map(({ value }) => value);
    assert.equal(done.length, 1);
    for (const one of tried) assert.ok(one.status === "fulfilled" || isDoneTwice(one.reason), JSON.stringify(one));
    assert.deepEqual(await answerGiven(record.db, "lotte 1"), { stream: done[0] });
    assert.equal((await readRows(record.db, done[0] ?? "")).length, 1);
    assert.equal((await record.db.selectFrom("event").select("version").execute()).length, 1);
  });

  it("stays free when what was to be written with it was not", async () => {
    const act = anAct();
    const taken = takeKey({ key: "lotte 2", actId: randomUUID(), answer: { stream: "x" }, at });
    await putOnRecord(record.db, act, chained(act, beginning, undefined), []);
    await assert.rejects(putOnRecord(record.db, act, chained(act, beginning, undefined), [taken]), {
      name: "ChangedMeanwhile",
    });
    assert.equal(await answerGiven(record.db, "lotte 2"), undefined);
    await open("lotte 2");
  });
});
