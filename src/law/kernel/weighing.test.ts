import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allCases } from "../cases.ts";
import { asked } from "./case.ts";
import type { Day } from "./day.ts";
import { inForce } from "./in-force.ts";
import { judge, judgeBy } from "./judge.ts";
import type { Law, Rule } from "./rule.ts";
import type { Ground, Ruling } from "./ruling.ts";

const questions = Object.values(allCases).flatMap((these) =>
  these.list
    .filter(({ outcome }) => outcome !== "not in force")
    .map((one) => ({ rule: these.rule as Rule, ...asked(these, one) })),
);
type Question = { rule: Rule; facts: object; on: Day };
/** The same law, which shares nothing yet with another one. */
const afresh = (): Law => ({ ...inForce });
const rulingsOf = (law: Law, list: readonly Question[]) =>
  list.map(({ rule, facts, on }) => judgeBy(law, rule, facts, on));

/** What the tree of a ruling cites, in its order. */
const citedIn = (grounds: readonly Ground[]): readonly string[] =>
  grounds.flatMap(({ cites, because = [] }) => [...cites, ...citedIn(because)]);

describe("what rulings share", () => {
  const alone = questions.map(({ rule, facts, on }) => judgeBy(afresh(), rule, facts, on));

  it("is the same as what each would have by itself, in whichever order they are given", () => {
    assert.deepEqual(rulingsOf(afresh(), questions), alone);
    assert.deepEqual(rulingsOf(afresh(), questions.toReversed()).toReversed(), alone);
  });

  it("cannot be changed from one ruling into another", () => {
    const ruling: Ruling = alone[0] as Ruling;
    for (const shared of [ruling.cites, ruling.readings, ruling.parameters, ...ruling.parameters])
      assert.ok(Object.isFrozen(shared));
  });
});

describe("what a ruling cites", () => {
  it("is what its version, its grounds and its parameters cite, each once and nothing else", () => {
    for (const { rule, facts, on } of questions) {
      const ruling = judge(rule, facts, on);
      const version = inForce.versionOn(rule, on);
      const values = ruling.parameters.map(({ source }) => source);
      const expected = new Set([...(version?.cites ?? []), ...citedIn(ruling.because), ...values]);
      assert.deepEqual(ruling.cites, [...expected], rule.name);
    }
  });
});
