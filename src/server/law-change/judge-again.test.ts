import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { declarationOfIncapacity } from "../../law/declaration-of-incapacity.ts";
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

  it("reads back every kind of fact that a ruling shows", () => {
    const stays = [{ from: on, until: day("2026-03-09") }];
    const facts = { declarer: "manual-worker", incapableSince: on, hospitalStays: stays } as const;
    const recorded = judge(declarationOfIncapacity, facts, on);
    assert.deepEqual(again(recorded, "declaration-days-manual-worker,2026-01-01,,21"), [
      true,
      "2026-03-23",
      "2026-03-30",
    ]);
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

  it("name a part of a rule: a row, a condition, how a term is counted", () => {
    const good = [
      "absence-ladder.next-absence,2026-01-01,,registered-letter",
      "absence-ladder.first-absence,2026-01-01,,reduced-until-contact",
      "route-c.one-year-incapable,2026-01-01,,struck",
      "first-contact-within.counted-in,2026-01-01,,weeks",
      "first-contact-within.on-rest-day,2026-01-01,,next-working-day",
    ];
    assert.deepEqual(faults(good.join("\n")), []);
    assert.deepEqual(
      [
        "no-such-rule.row,2026-01-01,,struck",
        "absence-ladder.no-such-row,2026-01-01,,registered-letter",
        "absence-ladder.next-absence,2026-01-01,,no-such-outcome",
        "route-c.one-year-incapable,2026-01-01,,gone",
        "first-contact-within.counted-in,2026-01-01,,moons",
        "presumption.counted-in,2026-01-01,,weeks",
        "presumption.counted-in,1950-01-01,,weeks",
      ].map((line) => faults(line)[0]?.[1]),
      [
        "This name is not known h",
        "The rule has no such par",
        "The law does not know th",
        "A condition can only be ",
        "Of a term you can change",
        "The rule has no such par",
        "This rule says nothing o",
      ],
    );
    assert.deepEqual(faults(`${good[0]}\n${good[0]?.replace("2026-01-01", "2026-02-01")}`), [
      [0, "Two changes are about th"],
    ]);
  });
});
