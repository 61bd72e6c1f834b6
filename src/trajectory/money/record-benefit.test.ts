import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, recognisedJan } from "../given.ts";
import { benefitOn } from "./benefit.ts";
import { recordBenefit } from "./record-benefit.ts";

const byAn = (recognition = {}) => given([], { by: an, recognition });
const sixty = { dailyBenefit: "62.08", from: "2025-11-03" };

describe("the benefit on record", () => {
  it("is that of one day, in whole cents, from a day on", () =>
    byAn().when(recordBenefit, sixty).happens({ type: "BenefitRecorded", from: "2025-11-03", cents: 6208 }));

  it("begins today at the latest, and not before the incapacity", () => {
    byAn()
      .when(recordBenefit, { ...sixty, from: "2026-03-03" })
      .cannot("day-lies-in-the-future");
    byAn()
      .when(recordBenefit, { ...sixty, from: "2025-09-30" })
      .cannot("day-is-too-early");
  });

  it("cannot be recorded once the recognition has ended", () => {
    byAn({ endedOn: "2026-02-02" }).when(recordBenefit, sixty).cannot("recognition-has-ended");
  });

  it("holds until the next one begins, whatever the order in which they were recorded", () => {
    const benefits = [
      { from: "2026-01-01", cents: 6300 },
      { from: "2025-11-03", cents: 6208 },
      { from: "2026-01-01", cents: 6310 },
    ];
    const on = (day: string) => benefitOn({ ...recognisedJan, benefits }, day);
    assert.deepEqual(["2025-11-02", "2025-11-03", "2025-12-31", "2026-01-01"].map(on), [undefined, 6208, 6208, 6310]);
  });
});
