import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { approved, decided, handedIn as handedInProject, heard, refused, stopped } from "../given-past.ts";
import { byAn, byJan } from "./given-money.ts";
import { handInCost } from "./hand-in-cost.ts";

const train = { kind: "travel", amount: "45.50", paidOn: "2026-03-02", what: "Treinabonnement maart" } as const;

describe("handing in a cost of an approved training (S000, S003, S004)", () => {
  it("keeps it in whole cents, with the day and what it was for", () =>
    byJan(approved).when(handInCost, train).happens({
      type: "CostHandedIn",
      id: "new-id",
      project: "project",
      kind: "travel",
      cents: 4550,
      paidOn: "2026-03-02",
      what: "Treinabonnement maart",
    }));

  it("is done by the coordinator too, and also when the trajectory has ended", () => {
    for (const past of [approved, [...approved, stopped]]) {
      const { decision } = byAn(past).when(handInCost, train);
      assert.ok(!("cannot" in decision));
    }
  });

  it("is not possible without an approved project", () => {
    byJan([...heard, handedInProject])
      .when(handInCost, train)
      .cannot("project-not-approved");
    byJan(refused).when(handInCost, train).cannot("project-not-approved");
  });

  it("is for the project that was approved last, also while another is being dealt with", () => {
    const again = { ...handedInProject, id: "another" };
    const { decision } = byJan([...approved, again]).when(handInCost, train);
    assert.equal("cannot" in decision ? undefined : decision.happened[0]?.project, "project");
    const refusedToo = { ...decided("refused"), project: "another" };
    byJan([...approved, again, refusedToo])
      .when(handInCost, train)
      .happens({
        type: "CostHandedIn",
        id: "new-id",
        project: "project",
        kind: "travel",
        cents: 4550,
        paidOn: "2026-03-02",
        what: "Treinabonnement maart",
      });
  });

  it("comes with its receipts in the same event, or without any", () => {
    const receipt = { id: "receipt", type: "jpeg", bytes: 2_000_000, sha256: "00" } as const;
    given(approved, { by: jan, documents: [receipt] })
      .when(handInCost, train)
      .happens({
        type: "CostHandedIn",
        id: "new-id",
        project: "project",
        kind: "travel",
        cents: 4550,
        paidOn: "2026-03-02",
        what: "Treinabonnement maart",
        documents: [receipt],
      });
    const full = { type: "DocumentAdded", documentKind: "letter", medical: false } as const;
    const hundred = { ...full, documents: Array.from({ length: 100 }, () => receipt) };
    given([...approved, hundred], { by: jan, documents: [receipt] })
      .when(handInCost, train)
      .cannot("too-many-documents");
  });

  it("was paid today at the latest", () => {
    byJan(approved)
      .when(handInCost, { ...train, paidOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("was paid at most six months before the training starts or after it ends (2 March to 29 May 2026)", () => {
    const paid = (paidOn: string) => byJan(approved, "2027-01-04").when(handInCost, { ...train, paidOn });
    for (const day of ["2025-09-02", "2026-11-29"]) assert.ok(!("cannot" in paid(day).decision), day);
    for (const day of ["2025-09-01", "2026-11-30"]) paid(day).cannot("cost-lies-outside-the-training");
  });

  it("is an amount in euro with at most two decimals, and more than nothing", () => {
    assert.equal(handInCost.input.safeParse({ ...train, amount: "0.01" }).success, true);
    for (const amount of ["0", "0.00", "45.505", "-1", "45,50", "much", ""])
      assert.equal(handInCost.input.safeParse({ ...train, amount }).success, false, amount);
  });
});
