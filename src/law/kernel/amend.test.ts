import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { absenceLadder } from "../absence/absence-ladder.ts";
import { sanction } from "../absence/sanction.ts";
import { firstContactWithin } from "../first-contact.ts";
import { presumption } from "../presumption.ts";
import { routeC } from "../route-c.ts";
import { type Amendment, amend } from "./amend.ts";
import { type Day, day } from "./day.ts";
import type { Cents } from "./facts.ts";
import { inForce } from "./in-force.ts";
import { judge, judgeBy } from "./judge.ts";
import type { Rule } from "./rule.ts";
import { scenario } from "./scenario.ts";

const on = day("2026-03-02");
const since = "2026-01-01";
const other = (rule: Rule, ...amendments: Amendment[]) => {
  const now = inForce.versionOn(rule, day(since));
  assert.ok(now);
  return scenario([{ rule: rule.name, version: amend(rule, now, since, amendments), since: day(since), until: null }]);
};
const invitedBy = (askedOn: Day, ...amendments: Amendment[]) =>
  judgeBy(other(firstContactWithin, ...amendments), firstContactWithin, { askedOn }, askedOn).outcome;

describe("a version of a rule that is not law", () => {
  it("has rows that give something else, also inside another rule", () => {
    const facts = {
      incapableSince: day("2023-05-01"),
      breach: "first-contact",
      unjustifiedAbsences: 2,
      monthlyBenefit: 130_000 as Cents,
    } as const;
    assert.equal(judge(sanction, facts, on).value?.next, "reduced-until-contact");
    const milder = other(absenceLadder, { row: "next-absence", gives: "registered-letter" });
    const ruling = judgeBy(milder, sanction, facts, on);
    assert.deepEqual([ruling.value?.percent, ruling.value?.next], [0, "registered-letter"]);
  });

  it("has conditions that are struck", () => {
    const { outcome, version } = judgeBy(other(routeC, { struck: "one-year-incapable" }), routeC, {}, on);
    assert.deepEqual([outcome, version], ["unknown", since]);
    const grounds = (ruling: { because: readonly { what: string }[] }) => ruling.because.map(({ what }) => what);
    const struck = judgeBy(other(routeC, { struck: "one-year-incapable" }), routeC, {}, on);
    assert.deepEqual(
      grounds(judge(routeC, {}, on)).filter((what) => !grounds(struck).includes(what)),
      ["one-year-incapable"],
    );
  });

  it("has a term that is counted otherwise, from another first day, or moved from a day of rest", () => {
    assert.equal(invitedBy(on), "2026-04-02");
    assert.equal(invitedBy(on, { countedIn: "weeks" }), "2026-03-09");
    assert.equal(invitedBy(on, { countedIn: "working-days" }), "2026-03-03");
    assert.equal(invitedBy(on, { firstDay: "counts" }), "2026-04-01");
    assert.equal(invitedBy(day("2026-01-31"), { countedIn: "months-last-day" }), "2026-02-28");
    assert.equal(invitedBy(day("2026-01-31"), { countedIn: "months-next-day" }), "2026-03-01");
    const fromSaturday = day("2026-02-28"); // and 28 March 2026 is a Saturday as well
    assert.equal(invitedBy(fromSaturday, { onRestDay: "stays" }), "2026-03-28");
    assert.equal(invitedBy(fromSaturday, { onRestDay: "next-working-day" }), "2026-03-30");
  });

  it("has a receipt of its own, and leaves the law as it is", () => {
    const before = judge(routeC, {}, on);
    assert.notEqual(judgeBy(other(routeC, { struck: "one-year-incapable" }), routeC, {}, on).receipt, before.receipt);
    assert.deepEqual(judge(routeC, {}, on), before);
  });

  it("is refused for a part that the rule does not have", () => {
    assert.throws(() => other(absenceLadder, { row: "no-such-row", gives: "registered-letter" }), RangeError);
    assert.throws(() => other(routeC, { struck: "no-such-condition" }), RangeError);
    assert.throws(() => other(routeC, { countedIn: "weeks" }), RangeError);
    assert.throws(() => other(presumption, { onRestDay: "stays" }), RangeError);
  });
});
