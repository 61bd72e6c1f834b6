import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { asked } from "../given-past.ts";
import { enterOlderTrajectory } from "./enter-older-trajectory.ts";

const long = { incapableSince: "2012-01-02" } as const;
const entering = (day = "2026-03-02") => given([], { by: an, recognition: long, day });
const classic = (startedOn: string) => ({ startedOn, clearPlan: true, orientationNeeded: false });
const entered = (startedOn: string, kind: "classic" | "cooperation-agreement" = "classic") =>
  ({ type: "OlderTrajectoryEntered", person: "jan", fund: "100", startedOn, kind }) as const;

describe("an older trajectory: classic or cooperation agreement (RIZIV slides of 2021)", () => {
  it("is classic with a clear plan and no orientation", () =>
    entering().when(enterOlderTrajectory, classic("2019-03-04")).happens(entered("2019-03-04")));

  it("is of the cooperation agreement without a plan and with orientation", () =>
    entering()
      .when(enterOlderTrajectory, { startedOn: "2019-03-04", clearPlan: false, orientationNeeded: true })
      .happens(entered("2019-03-04", "cooperation-agreement")));

  it("is neither with a plan and orientation (our reading)", () => {
    entering()
      .when(enterOlderTrajectory, { startedOn: "2019-03-04", clearPlan: true, orientationNeeded: true })
      .cannot("the-law-does-not-allow");
  });

  it("is neither without a plan or orientation (our reading)", () => {
    entering()
      .when(enterOlderTrajectory, { startedOn: "2019-03-04", clearPlan: false, orientationNeeded: false })
      .cannot("the-law-does-not-allow");
  });

  it("started on 1 October 2012 at the earliest, not the day before", () => {
    entering().when(enterOlderTrajectory, classic("2012-10-01")).happens(entered("2012-10-01"));
    entering().when(enterOlderTrajectory, classic("2012-09-30")).cannot("not-a-trajectory-of-those-years");
  });

  it("started on 31 December 2022 at the latest, not the day after", () => {
    entering().when(enterOlderTrajectory, classic("2022-12-31")).happens(entered("2022-12-31"));
    entering().when(enterOlderTrajectory, classic("2023-01-01")).cannot("not-a-trajectory-of-those-years");
  });

  it("started on the first day of the incapacity at the earliest, not the day before", () => {
    given([], { by: an, recognition: { incapableSince: "2019-03-04" } })
      .when(enterOlderTrajectory, classic("2019-03-04"))
      .happens(entered("2019-03-04"));
    entering().when(enterOlderTrajectory, classic("2012-01-01")).cannot("day-is-too-early");
  });

  it("started today at the latest, not tomorrow", () => {
    entering("2019-03-05").when(enterOlderTrajectory, classic("2019-03-05")).happens(entered("2019-03-05"));
    entering("2019-03-04").when(enterOlderTrajectory, classic("2019-03-05")).cannot("day-lies-in-the-future");
  });

  it("cannot be entered beside a running trajectory", () => {
    given([asked], { by: an, recognition: long })
      .when(enterOlderTrajectory, classic("2019-03-04"))
      .cannot("trajectory-is-running");
  });
});
