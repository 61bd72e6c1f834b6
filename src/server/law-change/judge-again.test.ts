import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { presumption } from "../../law/presumption.ts";
import { routeC } from "../../law/route-c.ts";
import { evaluationAfterTraining } from "../../law/training.ts";
import { differs, judgeAgain } from "./judge-again.ts";
import { linesOf, readChanges } from "./read-changes.ts";

const on = day("2026-03-02");
const law = (csv: string) => {
  const read = readChanges(linesOf(csv));
  assert.ok(!("length" in read), JSON.stringify(read));
  return read;
};
/** As it comes back from the record. */
const kept = (ruling: Ruling) => JSON.parse(JSON.stringify(ruling)) as Ruling;
const again = (ruling: Ruling, csv: string) => {
  const both = judgeAgain(kept(ruling), law(csv));
  assert.ok(both);
  return [differs(both), both.now.outcome, both.would?.outcome];
};

describe("a ruling on record, judged by another law", () => {
  it("gives another day where the term is another", () => {
    const recorded = judge(evaluationAfterTraining, { succeededOn: on }, on);
    assert.deepEqual(again(recorded, "evaluation-months,2026-01-01,,3"), [true, "2026-09-02", "2026-06-02"]);
    assert.deepEqual(again(recorded, "evaluation-months,2026-03-03,,3"), [false, "2026-09-02", "2026-09-02"]);
  });

  it("gives another period, from the facts that a calculation was given", () => {
    const signed = { insuredPersonSignedOn: on, coordinatorSignedOn: on, advisingPhysicianSignedOn: on };
    const recorded = judge(presumption, { regime: "employee", ...signed, planDrawnUpOn: null }, on);
    assert.deepEqual(again(recorded, "presumption-months,2026-01-01,,4"), [
      true,
      "2026-03-02/2026-09-01",
      "2026-03-02/2026-07-01",
    ]);
  });

  it("gives another outcome where a choice is another, or the rule would say nothing", () => {
    const facts = {
      entitled: true,
      recognisedIncapable: true,
      regime: "employee",
      exclusion: "none",
      incapableSince: day("2024-01-01"),
      recognisedInvalid: true,
      service: "vdab",
      askedByFund: false,
    } as const;
    const recorded = judge(routeC, facts, on);
    assert.deepEqual(again(recorded, "route-c-at-vdab,2026-01-01,,no"), [true, "met", "not met"]);
    assert.deepEqual(again(recorded, "route-c,2026-01-01,,none"), [true, "met", undefined]);
    assert.deepEqual(again(recorded, "route-c-at-forem,2026-01-01,,no"), [false, "met", "met"]);
  });

  it("is left alone where what stands in it does not lead to its outcome any more", () => {
    const recorded = { ...judge(evaluationAfterTraining, { succeededOn: on }, on), outcome: "2026-10-02" };
    assert.equal(judgeAgain(kept(recorded), law("evaluation-months,2026-01-01,,3")), undefined);
    assert.equal(
      judgeAgain({ ...kept(recorded), rule: "a-rule-that-is-gone" }, law("evaluation-months,2026-01-01,,3")),
      undefined,
    );
  });
});

describe("changes as they are written", () => {
  const faults = (csv: string) => {
    const read = readChanges(linesOf(csv));
    return "length" in read ? read.map(({ line, what }) => [line, what.en.slice(0, 24)]) : [];
  };

  it("are read from a spreadsheet, with its heading, semicolons and quotes", () =>
    assert.deepEqual(linesOf('name;since;until;value\r\n"plan-months";2026-01-01;2027-01-01;2\r\n\r\n'), [
      { name: "plan-months", since: "2026-01-01", until: "2027-01-01", value: "2" },
    ]));

  it("are refused line by line, each for its own reason", () => {
    assert.deepEqual(faults(""), [[0, "Fill in at least one cha"]]);
    const csv = [
      "no-such-term,2026-01-01,,2",
      "plan-months,2026-02-30,,2",
      "plan-months,2026-02-01,2026-02-01,2",
      "plan-months,2026-01-01,,1.5",
      "route-c-at-vdab,2026-01-01,,perhaps",
      "presumption-starts-on-employee,2026-01-01,,never",
      "route-c,2026-01-01,,1999-01-01",
    ].join("\n");
    assert.deepEqual(
      faults(csv).map(([line]) => line),
      [1, 2, 3, 4, 5, 6, 7],
    );
    assert.deepEqual(faults("plan-months,2026-01-01,,2\nplan-months,2026-06-01,,3"), [[0, "Two changes are about th"]]);
    assert.deepEqual(faults("presumption-starts-on-employee,2026-01-01,,plan"), []);
  });
});
