import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { drawnUp, engaged } from "../given-past.ts";
import { followUp } from "./follow-up.ts";

const spoken = { on: "2026-04-02", note: "Het gesprek met de werkgever ging goed.", nextAppointmentOn: "2026-06-01" };
const followed = { type: "FollowedUp", ...spoken, latestDay: "2026-06-02" } as const;
const planned = [...engaged, drawnUp] as const;
const on = (day: string) => given(planned, { by: an, day });

describe("following up the plan, every three months or more often (droitsquotidiens.be; DOMAIN 2.2)", () => {
  it("keeps what was said and the next appointment", () => on("2026-04-02").when(followUp, spoken).happens(followed));

  it("is accepted after the three months, with the last day beside it", () =>
    on("2026-06-10")
      .when(followUp, { ...spoken, on: "2026-06-03", nextAppointmentOn: "2026-07-01" })
      .happens({ ...followed, on: "2026-06-03", nextAppointmentOn: "2026-07-01" }));

  it("counts three months from 30 November to 28 February (our reading)", () =>
    given(
      planned.map((event) => ({ ...event, onDay: "2026-11-30" })),
      { by: an, day: "2027-02-28" },
    )
      .when(followUp, { ...spoken, on: "2027-02-28", nextAppointmentOn: "2027-03-30" })
      .happens({ ...followed, on: "2027-02-28", nextAppointmentOn: "2027-03-30", latestDay: "2027-02-28" }));

  it("counts the next three months from the last follow-up", () =>
    given([...planned, followed], { by: an, day: "2026-05-04" })
      .when(followUp, { ...spoken, on: "2026-05-04" })
      .happens({ ...followed, on: "2026-05-04", latestDay: "2026-07-02" }));

  it("can be on the day of the plan itself", () =>
    on("2026-03-02")
      .when(followUp, { ...spoken, on: "2026-03-02" })
      .happens({ ...followed, on: "2026-03-02" }));

  it("cannot be tomorrow", () => {
    on("2026-04-01").when(followUp, spoken).cannot("day-lies-in-the-future");
  });

  it("cannot be before the plan, nor before the last follow-up", () => {
    on("2026-04-02")
      .when(followUp, { ...spoken, on: "2026-03-01" })
      .cannot("day-is-too-early");
    given([...planned, followed], { by: an, day: "2026-05-04" })
      .when(followUp, { ...spoken, on: "2026-04-01" })
      .cannot("day-is-too-early");
  });

  it("has its next appointment on a later day", () => {
    on("2026-04-02")
      .when(followUp, { ...spoken, nextAppointmentOn: "2026-04-02" })
      .cannot("day-is-too-early");
  });

  it("needs a plan", () => {
    given(engaged, { by: an, day: "2026-04-02" }).when(followUp, spoken).cannot("no-plan-yet");
  });
});
