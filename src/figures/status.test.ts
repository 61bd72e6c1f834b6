import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstOutcome, type Known, statusOn } from "./status.ts";

const begun = { openedOn: "2024-01-08" };
const going: Known = { trajectory: begun, recognition: {}, resumptions: [] };
const adapted = { nature: "adapted-work", from: "2024-06-03" } as const;

describe("under which outcome of the return table somebody counts", () => {
  it("[6] none, while nothing is known", () => assert.equal(statusOn(going, "2025-07-08"), "none"));

  it("[1] exclusion from the day on which the fund finds them capable again", () => {
    const known = { ...going, recognition: { endedOn: "2024-09-02", endedFor: "capable-again" } as const };
    assert.equal(statusOn(known, "2024-09-01"), "none");
    assert.equal(statusOn(known, "2024-09-02"), "exclusion");
    assert.equal(statusOn(known, "2029-01-01"), "exclusion");
  });

  it("[2] spontaneous resumption, by the end of the recognition, the closing, or the report of full work", () => {
    const ends: Known[] = [
      { ...going, recognition: { endedOn: "2024-09-02", endedFor: "full-resumption" } },
      {
        ...going,
        trajectory: {
          ...begun,
          ended: { on: "2024-09-02", how: "closed", reason: "full-resumption", outcome: "spontaneous-resumption" },
        },
      },
      { ...going, resumptions: [{ nature: "full-resumption", from: "2024-09-02" }] },
    ];
    for (const known of ends) {
      assert.equal(statusOn(known, "2024-09-01"), "none");
      assert.equal(statusOn(known, "2024-09-02"), "spontaneous-resumption");
    }
  });

  it("[3] other at death and pension", () => {
    for (const endedFor of ["death", "pension"] as const)
      assert.equal(statusOn({ ...going, recognition: { endedOn: "2024-09-02", endedFor } }, "2025-01-01"), "other");
  });

  it("[4] partial resumption while the work goes on, its last day included", () => {
    const known: Known = {
      ...going,
      resumptions: [{ ...adapted, ended: { on: "2025-01-31", reason: "too-ill-to-work" } }],
    };
    assert.equal(statusOn(known, "2024-06-02"), "none");
    assert.equal(statusOn(known, "2024-06-03"), "partial-resumption");
    assert.equal(statusOn(known, "2025-01-31"), "partial-resumption");
    assert.equal(statusOn(known, "2025-02-01"), "none");
  });

  it("no partial resumption any more from the day of a refusal", () => {
    const known = { ...going, resumptions: [{ ...adapted, refusedFrom: "2024-07-01" }] };
    assert.equal(statusOn(known, "2024-06-30"), "partial-resumption");
    assert.equal(statusOn(known, "2024-07-01"), "none");
  });

  it("[5] voluntary work, unless it does not suit their health", () => {
    const work = { nature: "voluntary-work", from: "2024-06-03" } as const;
    assert.equal(statusOn({ ...going, resumptions: [work] }, "2024-06-03"), "voluntary-work");
    assert.equal(statusOn({ ...going, resumptions: [{ ...work, compatible: false }] }, "2024-06-03"), "none");
  });

  it("what ends the benefit comes before work that was never ended on paper", () => {
    const known: Known = {
      ...going,
      recognition: { endedOn: "2025-03-03", endedFor: "full-resumption" },
      resumptions: [adapted],
    };
    assert.equal(statusOn(known, "2025-03-02"), "partial-resumption");
    assert.equal(statusOn(known, "2025-03-03"), "spontaneous-resumption");
    assert.deepEqual(firstOutcome(known), { on: "2024-06-03", outcome: "partial-resumption" });
  });

  it("has no first outcome while there is none, also after a stop", () => {
    assert.equal(firstOutcome(going), undefined);
    const stopped: Known = {
      ...going,
      trajectory: {
        ...begun,
        ended: { on: "2024-03-01", how: "stopped", reason: "stopped-by-insured-person", outcome: "none" },
      },
    };
    assert.equal(firstOutcome(stopped), undefined);
  });
});
