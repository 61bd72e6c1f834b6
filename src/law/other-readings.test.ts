import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trainingPremium } from "./benefits/training-benefits.ts";
import { day } from "./kernel/day.ts";
import type { Cents, FactList, FactsOf, Minutes } from "./kernel/facts.ts";
import { outcomeBy } from "./kernel/outcome.ts";
import { valueOn } from "./kernel/parameter.ts";
import type { Rule } from "./kernel/rule.ts";
import { scenario } from "./kernel/scenario.ts";
import { type ParameterName, parameters } from "./parameters.ts";
import { cumulEmployee } from "./resumption/cumul-employee.ts";
import { cumulSelfEmployed } from "./resumption/cumul-self-employed.ts";
import { decisionTerm } from "./resumption/decision-term.ts";
import { lateDeclaration } from "./resumption/late-declaration.ts";
import { permissionLength } from "./resumption/terms.ts";

/** The outcome when one parameter is read as its `otherReading` says, all others as they stand. */
function readOtherwise<F extends FactList>(
  rule: Rule<string, F>,
  name: ParameterName,
  facts: FactsOf<F>,
  text: string,
) {
  const on = day(text);
  const { otherReading } = valueOn<unknown>(name, parameters[name], on);
  assert.ok(otherReading, name);
  const law = scenario([{ parameter: name, value: otherReading.value as string, since: on, until: null }]);
  return outcomeBy(law, rule, facts, on);
}

describe("the other reading", () => {
  it("of the fourteen late days counts them from the resumption (pages of two funds)", () => {
    const resumesOn = day("2026-01-12");
    const declared = (text: string) =>
      readOtherwise(lateDeclaration, "late-days-count-from", { resumesOn, declaredOn: day(text) }, "2026-01-12");
    assert.equal(declared("2026-01-09"), "none");
    assert.equal(declared("2026-01-26"), "reduced-10-percent");
    assert.equal(declared("2026-01-27"), "recovery");
  });

  it("of the hundredth rounds it, so that the unit can be rounded twice", () => {
    const facts = {
      setting: "ordinary",
      minutesPerWeek: 820 as Minutes,
      fullTimeMinutes: 2310 as Minutes,
      dailyBenefit: 5000 as Cents,
    } as const;
    assert.equal(readOtherwise(cumulEmployee, "hundredth-is", facts, "2026-05-04"), "42.00");
  });

  it("of the two years of a permission counts them from the first one", () => {
    const facts = { permittedFrom: day("2026-03-02"), firstPermittedFrom: day("2025-03-02") };
    assert.equal(readOtherwise(permissionLength, "permission-months-cover", facts, "2026-03-02"), "2027-03-01");
    assert.equal(
      readOtherwise(permissionLength, "permission-months-cover", { permittedFrom: facts.permittedFrom }, "2026-03-02"),
      "unknown",
    );
  });

  it("of the term to decide is fourteen days", () => {
    const facts = { resumesOn: day("2026-02-02") };
    assert.equal(readOtherwise(decisionTerm, "decision-working-days", facts, "2026-02-02"), "2026-02-20");
  });

  it("of the years with 10 % less counts the first one too", () => {
    const facts = { activitySince: day("2026-05-04"), dailyBenefit: 5000 as Cents };
    const on = (text: string) => readOtherwise(cumulSelfEmployed, "self-employed-years-after-the-first", facts, text);
    assert.equal(on("2028-12-31"), "45.00");
    assert.equal(on("2029-01-01"), "unknown");
  });

  it("of the hours of a training pays all that were followed, or only full ones", () => {
    const facts = { decision: "approved", minutesFollowed: 630 as Minutes, minutesPlanned: 600 as Minutes } as const;
    assert.equal(readOtherwise(trainingPremium, "premium-hours-at-most", facts, "2026-05-04"), "52.50");
    const planned = { ...facts, minutesPlanned: 900 as Minutes };
    assert.equal(readOtherwise(trainingPremium, "premium-for-part-hours", planned, "2026-05-04"), "50.00");
  });
});
