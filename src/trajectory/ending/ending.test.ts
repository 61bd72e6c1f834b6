import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given, jan, today } from "../given.ts";
import { asked, engaged, heard, inTraining, presumed, registered, stopped } from "../given-past.ts";
import { close } from "./close.ts";
import { stop } from "./stop.ts";

const closedFor = (reason: Parameters<typeof close.decide>[0]["input"]["reason"]) =>
  given(heard, { by: an }).when(close, { reason });

describe("stopping (RIZIV webinar, slide 15)", () => {
  it("needs one act of the person and nothing else, at any moment", () => {
    given([asked], { by: jan }).when(stop).happens(stopped);
    given([registered], { by: jan }).when(stop).happens(stopped);
    given([...engaged, presumed], { by: jan })
      .when(stop)
      .happens(stopped);
    given(inTraining, { by: jan }).when(stop).happens(stopped);
  });

  it("is possible in an older trajectory too", () =>
    given([{ type: "OlderTrajectoryEntered", person: "jan", fund: "100", startedOn: "2019-03-04", kind: "classic" }], {
      by: jan,
    })
      .when(stop)
      .happens(stopped));

  it("counts under no resumption", () =>
    assert.deepEqual(given([...heard, stopped], { by: jan }).trajectory?.ended, {
      on: today,
      how: "stopped",
      reason: "stopped-by-insured-person",
      outcome: "none",
    }));
});

describe("closing, under one of the six outcomes (RIZIV slides of 2021)", () => {
  it("[1] excluded when the recognition ended", () =>
    closedFor("recognition-ended").happens({
      type: "TrajectoryClosed",
      reason: "recognition-ended",
      outcome: "exclusion",
    }));

  it("[2] spontaneous resumption when the person works in full again", () =>
    closedFor("full-resumption").happens({
      type: "TrajectoryClosed",
      reason: "full-resumption",
      outcome: "spontaneous-resumption",
    }));

  it("[3] other at death or pension", () => {
    closedFor("death").happens({ type: "TrajectoryClosed", reason: "death", outcome: "other" });
    closedFor("pension").happens({ type: "TrajectoryClosed", reason: "pension", outcome: "other" });
  });

  it("[4] partial resumption", () =>
    closedFor("partial-resumption").happens({
      type: "TrajectoryClosed",
      reason: "partial-resumption",
      outcome: "partial-resumption",
    }));

  it("[5] voluntary work", () =>
    closedFor("voluntary-work").happens({
      type: "TrajectoryClosed",
      reason: "voluntary-work",
      outcome: "voluntary-work",
    }));

  it("[6] none when it is medically impossible, or no work was found (our reading)", () => {
    closedFor("medically-impossible").happens({
      type: "TrajectoryClosed",
      reason: "medically-impossible",
      outcome: "none",
    });
    closedFor("no-work-found").happens({ type: "TrajectoryClosed", reason: "no-work-found", outcome: "none" });
  });

  it("cannot be done twice, nor after a stop", () => {
    given([...heard, { type: "TrajectoryClosed", reason: "pension", outcome: "other" }], { by: an })
      .when(close, { reason: "death" })
      .cannot("trajectory-has-ended");
    given([...heard, stopped], { by: an })
      .when(close, { reason: "death" })
      .cannot("trajectory-has-ended");
  });
});
