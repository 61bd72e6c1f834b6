import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trainingBenefits } from "./benefits/training-benefits.ts";
import { day } from "./kernel/day.ts";
import type { Cents, Minutes } from "./kernel/facts.ts";
import { judge } from "./kernel/judge.ts";
import type { Ruling } from "./kernel/ruling.ts";
import { cumulEmployee } from "./resumption/cumul-employee.ts";
import { cumulSelfEmployed } from "./resumption/cumul-self-employed.ts";
import { lateDeclaration } from "./resumption/late-declaration.ts";

const steps = ({ because }: Ruling) => because.map(({ what, answer }) => `${what} ${answer}`);
const ordinary = { setting: "ordinary", fullTimeMinutes: 2280 as Minutes, dailyBenefit: 5000 as Cents } as const;

describe("the sum", () => {
  it("of benefit beside work shows the share, what is free, what is above it and what goes off", () => {
    const ruling = judge(cumulEmployee, { ...ordinary, minutesPerWeek: 900 as Minutes }, day("2026-05-04"));
    assert.deepEqual(steps(ruling), [
      "share-worked-percent 39.47",
      "free-share-percent 20",
      "share-above-percent 19.47",
      "reduction-percent 19",
      "benefit-without-work 50.00",
    ]);
    assert.deepEqual(ruling.value, { reductionPercent: 19, dailyBenefit: 4050 });
  });

  it("that cannot be made shows the hours that stand in its way", () => {
    const ruling = judge(cumulEmployee, { ...ordinary, minutesPerWeek: 2295 as Minutes }, day("2026-05-04"));
    assert.deepEqual([ruling.outcome, ruling.value], ["unknown", null]);
    assert.deepEqual(steps(ruling), ["hours-cannot-be 2295/2280"]);
  });

  it("before April 2018 shows what goes off each slice of the wage", () => {
    const ruling = judge(cumulEmployee, { ...ordinary, dailyWage: 4000 as Cents }, day("2018-03-31"));
    assert.deepEqual(steps(ruling), [
      "income-slice 11.04",
      "slice-less 11.04 × 25 %",
      "slice-less 11.04 × 50 %",
      "slice-less 6.88 × 75 %",
    ]);
    assert.deepEqual(ruling.value, { reductionPercent: null, dailyBenefit: 3656 });
  });

  it("of a self-employed person shows the days between which something changes, and what lies above the threshold", () => {
    const facts = {
      activitySince: day("2026-02-02"),
      dailyBenefit: 7642 as Cents,
      referenceIncome: 2_000_000 as Cents,
      incomeThreshold: 1_800_000 as Cents,
    };
    assert.deepEqual(steps(judge(cumulSelfEmployed, facts, day("2026-09-01"))), [
      "in-full-before 2026-08-02",
      "income-counts-from 2030-01-01",
      "reduction-percent 10",
    ]);
    assert.deepEqual(steps(judge(cumulSelfEmployed, facts, day("2030-01-01"))).slice(2), [
      "income-threshold 18000.00",
      "income-above-percent 11.11",
      "reduction-percent 11",
    ]);
    const { incomeThreshold: _, ...without } = facts;
    assert.deepEqual(
      steps(judge(cumulSelfEmployed, without, day("2030-01-01"))).at(-1),
      "threshold-was-not-found 2030-01-01",
    );
  });

  it("of a training shows what is not paid of the hours, and each premium", () => {
    const facts = {
      decision: "approved",
      succeeded: true,
      minutesFollowed: 9630 as Minutes,
      minutesPlanned: 9000 as Minutes,
    } as const;
    const ruling = judge(trainingBenefits, facts, day("2026-05-04"));
    assert.deepEqual(steps(ruling), [
      "minutes-beyond-the-plan 630",
      "minutes-paid 9000",
      "premium-per-hour 5.00",
      "premium-for-the-hours 750.00",
      "premium-on-success 500.00",
    ]);
    assert.deepEqual(ruling.value, { hourlyPremium: 75_000, successPremium: 50_000, total: 125_000 });
    const within = judge(trainingBenefits, { ...facts, minutesPlanned: 9630 as Minutes }, day("2026-05-04"));
    assert.equal(steps(within)[0], "minutes-paid 9630");
  });

  it("of a late declaration shows the last day and the days after it", () => {
    const facts = { resumesOn: day("2026-01-12"), declaredOn: day("2026-01-14") };
    const ruling = judge(lateDeclaration, facts, facts.resumesOn);
    assert.deepEqual(steps(ruling), [
      "counts-from 2026-01-12",
      "working-days-before 1",
      "days-late 5",
      "late-days-at-most 14",
    ]);
    assert.deepEqual(ruling.value, { lateDays: 5, consequence: "reduced-10-percent" });
    const never = judge(lateDeclaration, { ...facts, declaredOn: null }, facts.resumesOn);
    assert.deepEqual(never.value, { lateDays: null, consequence: "recovery" });
    const early = judge(lateDeclaration, { ...facts, declaredOn: day("2026-01-02") }, facts.resumesOn);
    assert.deepEqual(early.value, { lateDays: 0, consequence: "none" });
  });
});
