import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { approved, brokenOff, inTraining, succeeded } from "../given-past.ts";
import { byAn } from "./given-money.ts";
import { recordRegionalBenefit } from "./record-regional-benefit.ts";

const followed = { type: "AttendanceRecorded", month: "2026-03", hours: 62 } as const;
const past = [...inTraining, followed] as const;
const ofMarch = { premium: "hours", month: "2026-03" } as const;

describe("a region that pays the like of a premium (law of 14 July 1994, art. 109bis)", () => {
  it("leaves the difference of the hours of a month", () => {
    const { decision, happens } = byAn(past).when(recordRegionalBenefit, { ...ofMarch, paidByRegion: "100.50" });
    happens({
      type: "RegionalBenefitRecorded",
      project: "project",
      premium: "hours",
      month: "2026-03",
      counterpart: 10_050,
      cents: 20_950,
    });
    const ruling = "cannot" in decision ? undefined : decision.rulings?.[0];
    assert.deepEqual([ruling?.rule, ruling?.outcome], ["anti-cumul", "209.50"]);
  });

  for (const [paidByRegion, cents] of [
    ["0", 50_000],
    ["499.99", 1],
    ["500", 0],
    ["500.01", 0],
  ] as const)
    it(`leaves ${cents} cents of the 500 EUR for success where a region pays ${paidByRegion}`, () => {
      const { decision } = byAn([...past, succeeded]).when(recordRegionalBenefit, { premium: "success", paidByRegion });
      assert.equal("cannot" in decision ? undefined : decision.happened[0]?.cents, cents);
    });

  it("is about a month with hours, or about a success that there is, in a training that has begun", () => {
    byAn(past)
      .when(recordRegionalBenefit, { ...ofMarch, month: "2026-04", paidByRegion: "1" })
      .cannot("month-lies-outside-the-training");
    for (const so of [past, [...past, succeeded]])
      byAn(so)
        .when(recordRegionalBenefit, { premium: "hours", paidByRegion: "1" })
        .cannot("month-lies-outside-the-training");
    byAn([...past, succeeded])
      .when(recordRegionalBenefit, { ...ofMarch, premium: "success", paidByRegion: "1" })
      .cannot("month-lies-outside-the-training");
    for (const so of [past, [...past, brokenOff]])
      byAn(so)
        .when(recordRegionalBenefit, { premium: "success", paidByRegion: "1" })
        .cannot("training-did-not-succeed");
    byAn(approved)
      .when(recordRegionalBenefit, { ...ofMarch, paidByRegion: "1" })
      .cannot("training-has-not-started");
  });
});
