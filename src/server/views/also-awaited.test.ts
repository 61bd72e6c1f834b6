import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, luc, marie, themself } from "../door/given-door.ts";
import { givenTraining, payday } from "../payments/given-training.ts";
import { seenBy } from "../record/seen-by.ts";
import { awaitedIn } from "./also-awaited.ts";
import { workList } from "./work-list.ts";

describe("what waits for a reader in a file behind the first", () => {
  const { inTraining, does, record } = givenTraining();

  it("is told in the same row, in the order of the list, and to nobody for whom it does not wait", async () => {
    const { person, trajectory } = await inTraining();
    const cost = { kind: "travel", what: "Trein naar Gent", paidOn: payday, amount: "45.50" };
    await does("hand-in-cost", themself(person), { trajectory }, cost);
    const rowOf = async (actor: typeof an) =>
      (await workList(record.db, actor, { show: "open", page: 1 }, payday)).find(({ stream }) => stream === trajectory);
    const row = await rowOf(an);
    const waiting = (await record.db.selectFrom("due").selectAll().where("stream_id", "=", trajectory).execute())
      .filter(({ waiting_for }) => waiting_for === "coordinator")
      .map(({ what }) => what);
    assert.deepEqual(waiting.toSorted(), ["assess-cost", "complete-training", "sign-engagement"]);
    assert.deepEqual(row && [row.dueWhat, row.also], [
      "complete-training",
      [
        { what: "assess-cost", on: null },
        { what: "sign-engagement", on: null },
      ],
    ]);
    assert.deepEqual((await rowOf(marie))?.also, []);
    assert.equal(await rowOf(luc), undefined);
  });

  it("is kept from another fund by the database, also where somebody asks it for a file that is not in their list", async () => {
    const { person, trajectory } = await inTraining();
    await does("ask-correction", themself(person), { person }, { datum: "email", shouldBe: "Ik heb er geen meer." });
    const keys = [
      { kind: "trajectory", id: trajectory },
      { kind: "recognition", id: person },
    ] as const;
    const seen = async (actor: typeof an) =>
      [...(await seenBy(record.db, actor, (db) => awaitedIn(db, keys, actor, payday))).keys()].toSorted();
    assert.deepEqual(await seen(an), [trajectory, person].toSorted());
    assert.deepEqual(await seen(luc), []);
    // So it is the wall that kept it.
    assert.deepEqual([...(await awaitedIn(record.db, keys, luc, payday)).keys()], [trajectory]);
  });
});
