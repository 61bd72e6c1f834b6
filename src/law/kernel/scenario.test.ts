import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { absenceLadder } from "../absence/absence-ladder.ts";
import { sanction } from "../absence/sanction.ts";
import { firstContactWithin } from "../first-contact.ts";
import { presumption } from "../presumption.ts";
import { routeC } from "../route-c.ts";
import { evaluationAfterTraining } from "../training.ts";
import { day } from "./day.ts";
import type { Cents } from "./facts.ts";
import { dueBy, judge, judgeBy } from "./judge.ts";
import { NotInForce } from "./rule.ts";
import { scenario } from "./scenario.ts";

const on = day("2026-03-02");
const months = (parameter: "first-contact-months" | "evaluation-months" | "presumption-months", value: number) =>
  scenario([{ parameter, value, since: day("2026-01-01"), until: day("2027-01-01") }]);

describe("the law with something otherwise", () => {
  it("counts with the other term from its first day up to the day before its last", () => {
    const within = (text: string) =>
      dueBy(months("first-contact-months", 2), firstContactWithin, { askedOn: day(text) }, day(text)).ruling.outcome;
    assert.equal(within("2025-12-31"), "2026-01-31");
    assert.equal(within("2026-01-01"), "2026-03-01");
    assert.equal(within("2026-12-31"), "2027-02-28");
    assert.equal(within("2027-01-01"), "2027-02-01");
  });

  it("changes a deadline and a calculation alike", () => {
    const evaluated = dueBy(months("evaluation-months", 3), evaluationAfterTraining, { succeededOn: on }, on);
    assert.equal(evaluated.ruling.outcome, "2026-06-02");
    const signed = { insuredPersonSignedOn: on, coordinatorSignedOn: on, advisingPhysicianSignedOn: on };
    const facts = { regime: "employee", ...signed, planDrawnUpOn: null } as const;
    assert.equal(judge(presumption, facts, on).outcome, "2026-03-02/2026-09-01");
    assert.equal(judgeBy(months("presumption-months", 4), presumption, facts, on).outcome, "2026-03-02/2026-07-01");
  });

  it("marks the value as assumed, cites nothing for it, and has a receipt of its own", () => {
    const now = judge(firstContactWithin, { askedOn: on }, on);
    const then = judgeBy(months("first-contact-months", 2), firstContactWithin, { askedOn: on }, on);
    assert.deepEqual(
      then.parameters.map(({ value, since, until, assumed }) => [value, since, until, assumed]),
      [[2, "2026-01-01", "2027-01-01", true]],
    );
    assert.ok(now.cites.includes("funds-first-contact") && !then.cites.includes("funds-first-contact"));
    assert.notEqual(then.receipt, now.receipt);
    assert.equal(now.parameters[0]?.assumed, undefined);
  });

  it("leaves everything else as the law has it", () => {
    const law = months("first-contact-months", 2);
    assert.deepEqual(
      dueBy(law, evaluationAfterTraining, { succeededOn: on }, on).ruling,
      judge(evaluationAfterTraining, { succeededOn: on }, on),
    );
  });

  it("judges by another version, or by none", () => {
    const since = day("2026-01-01");
    const first = routeC.versions[0]?.since ?? "";
    const by = (version: string | null) => scenario([{ rule: "route-c", version, since, until: null }]);
    assert.equal(judgeBy(by(first), routeC, {}, on).version, first);
    assert.throws(() => judgeBy(by(null), routeC, {}, on), NotInForce);
    assert.equal(judgeBy(by(null), routeC, {}, day("2025-12-31")).rule, "route-c");
  });

  it("reaches a rule that is asked inside another one", () => {
    const facts = {
      incapableSince: day("2023-05-01"),
      breach: "first-contact",
      unjustifiedAbsences: 2,
      monthlyBenefit: 130_000 as Cents,
    } as const;
    const silent = scenario([{ rule: "absence-ladder", version: null, since: day("2026-01-01"), until: null }]);
    assert.equal(judge(sanction, facts, on).value?.next, "reduced-until-contact");
    assert.throws(
      () => judgeBy(silent, sanction, facts, on),
      (error) => error instanceof NotInForce && error.rule === "absence-ladder",
    );
    const first = absenceLadder.versions[0]?.since ?? "";
    const older = scenario([{ rule: "absence-ladder", version: first, since: day("2026-01-01"), until: null }]);
    assert.notEqual(judgeBy(older, sanction, facts, on).value?.next, "reduced-until-contact");
  });

  it("is refused when it says two things of one day, or ends before it starts", () => {
    const one = { parameter: "plan-months", value: 2, since: day("2026-01-01"), until: day("2026-07-01") } as const;
    assert.throws(() => scenario([one, { ...one, since: day("2026-06-30"), until: null }]), RangeError);
    assert.doesNotThrow(() => scenario([one, { ...one, since: day("2026-07-01"), until: null }]));
    assert.throws(() => scenario([{ ...one, until: one.since }]), RangeError);
  });
});
