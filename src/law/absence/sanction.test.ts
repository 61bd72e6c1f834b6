import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../kernel/day.ts";
import type { Cents } from "../kernel/facts.ts";
import { judge } from "../kernel/judge.ts";
import { sanction, sanctionDay, takenOff as takenOffAt } from "./sanction.ts";

const takenOff = (monthlyBenefit: number, on: string) =>
  judge(
    sanction,
    {
      incapableSince: day("2024-01-08"),
      breach: "first-contact",
      unjustifiedAbsences: 2,
      monthlyBenefit: monthlyBenefit as Cents,
    },
    day(on),
  ).value?.amountCents;

describe("the amount of a sanction", () => {
  it("is 32.50 of 1,300.00 at 2.5 %, and 130.00 at 10 %", () => {
    assert.equal(takenOff(130_000, "2025-06-02"), 3_250);
    assert.equal(takenOff(130_000, "2026-06-02"), 13_000);
  });

  it("is rounded to the cent, half a cent up", () => {
    assert.equal(takenOff(100_020, "2025-06-02"), 2_501); // 2,500.5
    assert.equal(takenOff(100_019, "2025-06-02"), 2_500); // 2,500.475
    assert.equal(takenOff(100_021, "2025-06-02"), 2_501); // 2,500.525
    assert.equal(takenOff(100_005, "2026-06-02"), 10_001); // 10,000.5
  });

  it("is not said when the benefit is not known, and is all of it when the benefit is suspended", () => {
    const missed = {
      incapableSince: day("2024-01-08"),
      breach: "incapacity-evaluation",
      unjustifiedAbsences: 1,
    } as const;
    assert.equal(judge(sanction, missed, day("2026-06-02")).value?.amountCents, null);
    const all = judge(sanction, { ...missed, monthlyBenefit: 130_000 as Cents }, day("2026-06-02")).value;
    assert.deepEqual(all, { percent: 100, amountCents: 130_000, suspended: true, next: "suspended-until-examined" });
  });
});

describe("what is taken off the benefit of a day", () => {
  it("is 1.65 of 66.00 at 2.5 %, 7.15 of 71.53 at 10 %, and all of it at 100 %", () => {
    assert.equal(takenOffAt(6_600, 2.5), 165);
    assert.equal(takenOffAt(7_153, 10), 715); // 715.3
    assert.equal(takenOffAt(7_155, 10), 716); // 715.5: half a cent up
    assert.equal(takenOffAt(7_153, 100), 7_153);
  });
});

describe("the day that chooses the percentage", () => {
  it("is the day of the absence (our reading), whenever the incapacity started and the invitation went out", () => {
    const chosen = sanctionDay(day("2025-11-03"), day("2026-04-20"), day("2025-12-30"));
    assert.equal(chosen, day("2026-04-20"));
    assert.equal(sanctionDay(day("2019-11-03"), day("2020-04-20")), day("2020-04-20"));
  });
});
