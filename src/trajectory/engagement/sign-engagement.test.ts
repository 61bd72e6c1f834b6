import { describe, it } from "node:test";
import { an, given, jan, marie, today } from "../given.ts";
import { signEngagement } from "./sign-engagement.ts";

describe("signing the engagement declaration (RIZIV webinar, slide 25)", () => {
  it("by the insured person is the first signature, and starts nothing", () =>
    given(heard, { by: jan })
      .when(signEngagement, { declares: true })
      .happens({ type: "EngagementSigned", by: "insured-person" }));

  it("by two of the three does not start the presumption", () =>
    given([...heard, byJan], { by: an })
      .when(signEngagement, { declares: true })
      .happens({ type: "EngagementSigned", by: "coordinator" }));

  it("by the third starts the presumption, on that day, for six months", () =>
    given([...heard, byJan, byAn], { by: marie })
      .when(signEngagement, { declares: true })
      .happens(
        { type: "EngagementSigned", by: "advising-physician" },
        { type: "EngagementComplete" },
        { type: "PresumptionStarted", from: today, until: "2026-09-01" },
      ));

  it("in any order starts it with the last", () =>
    given(
      [
        ...heard,
        { ...byAn, onDay: "2026-02-20" },
        { type: "EngagementSigned", by: "advising-physician", onDay: "2026-02-21" },
      ],
      { by: jan },
    )
      .when(signEngagement, { declares: true })
      .happens(
        { type: "EngagementSigned", by: "insured-person" },
        { type: "EngagementComplete" },
        { type: "PresumptionStarted", from: today, until: "2026-09-01" },
      ));

  it("on 31 August ends six months later on the last day of February", () =>
    given([...heard, byJan, byAn], { by: marie, day: "2026-08-31" })
      .when(signEngagement, { declares: true })
      .happens(
        { type: "EngagementSigned", by: "advising-physician" },
        { type: "EngagementComplete" },
        { type: "PresumptionStarted", from: "2026-08-31", until: "2027-02-28" },
      ));

  it("cannot be done twice by the same person", () => {
    given([...heard, byJan], { by: jan })
      .when(signEngagement, { declares: true })
      .cannot("already-signed");
  });

  it("cannot be done before the first contact", () => {
    given([asked], { by: jan }).when(signEngagement, { declares: true }).cannot("no-first-contact-yet");
  });

  it("cannot be done while the fund has not confirmed the invalidity (route C)", () => {
    given([{ type: "RegisteredAtService", person: "jan", fund: "100", service: "forem" }], { by: jan })
      .when(signEngagement, { declares: true })
      .cannot("invalidity-not-confirmed-yet");
  });

  it("cannot be done when the trajectory was stopped", () => {
    given([...heard, { type: "TrajectoryStopped" }], { by: jan })
      .when(signEngagement, { declares: true })
      .cannot("trajectory-has-ended");
  });
});

const asked = { type: "FirstContactAsked", person: "jan", fund: "100", how: "on-line" } as const;
const held = { type: "FirstContactHeld", on: "2026-02-16", how: "by-telephone", latestDay: null } as const;
const heard = [asked, held];
const byJan = { type: "EngagementSigned", by: "insured-person" } as const;
const byAn = { type: "EngagementSigned", by: "coordinator" } as const;
