import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { drawnUp, engaged, heard, presumed } from "../given-past.ts";
import { drawUpPlan } from "./draw-up-plan.ts";

const plan = {
  objectives: "Weer aan het werk gaan",
  result: "Halftijds werk tegen de zomer",
  actions: ["De vroegere werkgever bellen"],
  nextAppointmentOn: "2026-04-02",
};
const engagedOn = (onDay: string) => engaged.map((event) => ({ ...event, onDay }));

describe("drawing up the plan, within a month of the engagement (droitsquotidiens.be; DOMAIN 2.2)", () => {
  it("keeps the objectives, the result, the actions and the next appointment", () =>
    given([...engaged, presumed], { by: an })
      .when(drawUpPlan, plan)
      .happens(drawnUp));

  it("is accepted late, with the last day beside it", () =>
    given([...engagedOn("2026-01-31"), presumed], { by: an })
      .when(drawUpPlan, plan)
      .happens({ ...drawnUp, latestDay: "2026-02-28" }));

  it("counts a month from 31 August to 30 September (our reading)", () =>
    given([...engagedOn("2026-08-31"), presumed], { by: an, day: "2026-09-01" })
      .when(drawUpPlan, { ...plan, nextAppointmentOn: "2026-10-01" })
      .happens({ ...drawnUp, nextAppointmentOn: "2026-10-01", latestDay: "2026-09-30" }));

  it("has its next appointment the day after at the earliest, not on the day itself", () => {
    given([...engaged, presumed], { by: an })
      .when(drawUpPlan, { ...plan, nextAppointmentOn: "2026-03-03" })
      .happens({ ...drawnUp, nextAppointmentOn: "2026-03-03" });
    given([...engaged, presumed], { by: an })
      .when(drawUpPlan, { ...plan, nextAppointmentOn: "2026-03-02" })
      .cannot("the-law-does-not-allow")
      .because("next-appointment-after-the-plan");
  });

  it("has its next appointment within three months, not a day later (our reading)", () => {
    given([...engaged, presumed], { by: an })
      .when(drawUpPlan, { ...plan, nextAppointmentOn: "2026-06-02" })
      .happens({ ...drawnUp, nextAppointmentOn: "2026-06-02" });
    given([...engaged, presumed], { by: an })
      .when(drawUpPlan, { ...plan, nextAppointmentOn: "2026-06-03" })
      .cannot("the-law-does-not-allow")
      .because("next-appointment-in-time");
  });

  it("starts a presumption that had not started", () =>
    given(engaged, { by: an, recognition: { regime: "self-employed" } })
      .when(drawUpPlan, plan)
      .happens(drawnUp, { type: "PresumptionStarted", from: "2026-03-02", until: "2026-09-01" }));

  it("does not start a presumption that has started", () =>
    given([...engaged, presumed], { by: an, day: "2026-03-20" })
      .when(drawUpPlan, plan)
      .happens(drawnUp));

  it("comes after the engagement", () => {
    given(heard, { by: an }).when(drawUpPlan, plan).cannot("not-engaged-yet");
  });

  it("is done once; then it is followed up", () => {
    given([...engaged, presumed, drawnUp], { by: an })
      .when(drawUpPlan, plan)
      .cannot("plan-exists");
  });
});
