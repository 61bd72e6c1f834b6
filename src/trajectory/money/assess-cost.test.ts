import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { approved } from "../given-past.ts";
import { assessCost } from "./assess-cost.ts";
import { byAn, withCost } from "./given-money.ts";

const cost = "00000000-0000-4000-8000-000000000001";
const past = withCost.map((event) => (event.type === "CostHandedIn" ? { ...event, id: cost } : event));
const grounds = "Dit hoort niet bij de opleiding.";

describe("assessing a cost of 45.50 EUR", () => {
  it("accepts it in full, to the cent", () =>
    byAn(past)
      .when(assessCost, { cost, verdict: "in-full" })
      .happens({ type: "CostAssessed", cost, verdict: "in-full", counterpart: 0, cents: 4550, grounds: null }));

  it("pays only the difference where a region pays the like (law of 14 July 1994, art. 109bis)", () => {
    const { decision, happens } = byAn(past).when(assessCost, { cost, verdict: "in-part", paidByRegion: "20.05" });
    happens({ type: "CostAssessed", cost, verdict: "in-part", counterpart: 2005, cents: 2545, grounds: null });
    const ruling = "cannot" in decision ? undefined : decision.rulings?.[0];
    assert.deepEqual([ruling?.rule, ruling?.outcome], ["anti-cumul", "25.45"]);
  });

  for (const [paidByRegion, cents] of [
    ["45.49", 1],
    ["45.50", 0],
    ["45.51", 0],
  ] as const)
    it(`pays ${cents} cents where a region pays ${paidByRegion}`, () => {
      const { decision } = byAn(past).when(assessCost, { cost, verdict: "in-part", paidByRegion });
      assert.equal("cannot" in decision ? undefined : decision.happened[0]?.cents, cents);
    });

  it("refuses it with grounds, and not without", () => {
    byAn(past)
      .when(assessCost, { cost, verdict: "refused", grounds })
      .happens({ type: "CostAssessed", cost, verdict: "refused", counterpart: 0, cents: 0, grounds });
    byAn(past).when(assessCost, { cost, verdict: "refused" }).cannot("grounds-are-missing");
  });

  it("asks what the region pays for a part, and takes no such amount with another answer", () => {
    byAn(past).when(assessCost, { cost, verdict: "in-part" }).cannot("amount-of-the-region-is-missing");
    for (const verdict of ["in-full", "refused"] as const)
      byAn(past)
        .when(assessCost, { cost, verdict, paidByRegion: "1", grounds })
        .cannot("amount-of-the-region-does-not-fit");
  });

  it("is only of a cost that was handed in", () => {
    byAn(approved).when(assessCost, { cost, verdict: "in-full" }).cannot("no-cost-to-assess");
    byAn(past)
      .when(assessCost, { cost: "00000000-0000-4000-8000-000000000002", verdict: "in-full" })
      .cannot("no-cost-to-assess");
  });
});
