import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, luc, marie, recognised, riziv, themself, today, tom } from "../door/given-door.ts";
import { type WorkFilter, workCounts, workList } from "./work-list.ts";

const noExemption = {
  medicalReasonKnown: false,
  employerTrajectoryRuns: false,
  authorisedWorkRuns: false,
  trajectoryOnRequest: false,
  pensionAgeOn: "2050-07-30",
};
const mine: WorkFilter = { show: "mine", page: 1 };

describe("what is waited for in a recognition, in the work list", () => {
  const given = givenDoor();
  const { ask, record } = given;
  const listed = async (actor: typeof an, filter = mine, day = today) =>
    (await workList(record.db, actor, filter, day)).map(({ kind, stream, dueWhat, dueOn }) => ({
      kind,
      stream,
      dueWhat,
      dueOn,
    }));

  it("is there for the role of the fund that it waits for, also without a trajectory", async () => {
    const person = await recognised(given);
    const row = { kind: "recognition", stream: person } as const;
    assert.deepEqual(await listed(an), [{ ...row, dueWhat: "send-questionnaire", dueOn: "2025-12-10" }]);
    assert.deepEqual(await listed(marie), [{ ...row, dueWhat: "estimate-capacities", dueOn: "2026-01-31" }]);
    for (const other of [luc, tom, riziv]) assert.deepEqual(await listed(other), [], other.id);
    assert.deepEqual(await workCounts(record.db, an, mine, today), { open: 0, ended: 0, mine: 1, late: 1 });
    assert.deepEqual(await listed(an, { show: "open", page: 1 }), []);
    assert.deepEqual(await listed(an, { ...mine, route: "B" }), []);
    assert.deepEqual(await listed(an, { ...mine, search: "nobody" }), []);
    assert.equal((await listed(an, { ...mine, search: "d'h" })).length, 1);
  });

  it("goes when it is done, and help is waited for only when the two weeks are over", async () => {
    const person = await recognised(given);
    const ofPerson = async (day: string) => (await listed(an, mine, day)).filter(({ stream }) => stream === person);
    await ask("send-questionnaire", an, { person }, noExemption);
    assert.deepEqual(await ofPerson("2026-03-16"), []);
    assert.deepEqual(
      (await ofPerson("2026-03-17")).map(({ dueWhat }) => dueWhat),
      ["help-with-questionnaire"],
    );
    await ask("help-with-questionnaire", an, { person }, { on: today });
    assert.deepEqual(await ofPerson("2026-03-17"), []);
  });

  it("stands among the trajectories, soonest due first, with a count that is the length of the list", async () => {
    const person = await recognised(given);
    await ask("ask-first-contact", themself(person), {});
    const rows = await listed(an);
    const days = rows.map(({ dueOn }) => dueOn ?? "9999");
    assert.deepEqual(days, days.toSorted());
    assert.deepEqual(new Set(rows.map(({ kind }) => kind)), new Set(["recognition", "trajectory"]));
    assert.equal((await workCounts(record.db, an, mine, today)).mine, rows.length);
    const late = await listed(an, { show: "late", page: 1 });
    assert.equal((await workCounts(record.db, an, mine, today)).late, late.length);
    assert.ok(late.every(({ dueOn }) => dueOn !== null && dueOn < today));
  });

  it("says behind the first what else waits for the same reader: a correction that was asked is not hidden", async () => {
    const person = await recognised(given);
    const rowOf = async (actor: typeof an, day = today) =>
      (await workList(record.db, actor, mine, day)).find(({ stream }) => stream === person);
    assert.deepEqual((await rowOf(an))?.also, []);
    const asked = { datum: "address", shouldBe: "Kerkstraat 14, 9000 Gent" };
    assert.equal((await ask("ask-correction", themself(person), { person }, asked)).kind, "done");
    const row = await rowOf(an);
    assert.equal(row?.dueWhat, "send-questionnaire");
    assert.deepEqual(row?.also, [{ what: "answer-correction", on: "2026-04-02" }]);
    assert.deepEqual((await rowOf(marie))?.also, [{ what: "record-physical-contact", on: "2026-01-31" }]);
    await ask("send-questionnaire", an, { person }, noExemption);
    assert.deepEqual([(await rowOf(an))?.dueWhat, (await rowOf(an))?.also], ["answer-correction", []]);
    assert.deepEqual(
      (await rowOf(an, "2026-03-17"))?.also,
      [{ what: "help-with-questionnaire", on: null }],
      "and what is waited for only from a day on, from that day on",
    );
  });

  it("ends with the recognition", async () => {
    const person = await recognised(given);
    await ask("end-recognition", an, { person }, { on: today, reason: "capable-again" });
    assert.ok((await listed(an)).every(({ stream }) => stream !== person));
  });
});
