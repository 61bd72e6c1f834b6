import { describe, it } from "node:test";
import { given, marie } from "../given.ts";
import { asked, referred } from "../given-past.ts";
import { referToCoordinator } from "./refer-to-coordinator.ts";

const examined = {
  examinedOn: "2026-02-27",
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk doen.",
};

describe("referral by the advising physician, route A (RIZIV page, route A; webinar, slide 15)", () => {
  it("follows on an examination, and seals what the physician found", () =>
    given([], { by: marie }).when(referToCoordinator, examined).happens(referred));

  it("is possible on the day of the examination", () =>
    given([], { by: marie })
      .when(referToCoordinator, { ...examined, examinedOn: "2026-03-02" })
      .happens({ ...referred, examinedOn: "2026-03-02" }));

  it("cannot come before the examination", () => {
    given([], { by: marie })
      .when(referToCoordinator, { ...examined, examinedOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("is not for a person who does not want to work", () =>
    given([], { by: marie })
      .when(referToCoordinator, { ...examined, saysWantsToWork: false })
      .cannot("the-law-does-not-allow")
      .because("says-wants-to-work"));

  it("is not for a person without work potential", () =>
    given([], { by: marie })
      .when(referToCoordinator, { ...examined, hasWorkPotential: false })
      .cannot("the-law-does-not-allow")
      .because("has-work-potential"));

  it("names both reasons at once", () =>
    given([], { by: marie })
      .when(referToCoordinator, { ...examined, saysWantsToWork: false, hasWorkPotential: false })
      .cannot("the-law-does-not-allow")
      .because("says-wants-to-work", "has-work-potential"));

  it("is only for the target group (slide 10)", () =>
    given([], { by: marie, recognition: { exclusion: "occupational-disease", entitled: false } })
      .when(referToCoordinator, examined)
      .cannot("the-law-does-not-allow")
      .because("entitled-to-benefit", "no-occupational-disease"));

  it("exists since 1 January 2022", () => {
    const since2021 = { incapableSince: "2021-06-01" };
    const examinedThen = { ...examined, examinedOn: "2021-12-20" };
    given([], { by: marie, recognition: since2021, day: "2022-01-01" })
      .when(referToCoordinator, examinedThen)
      .happens({ ...referred, examinedOn: "2021-12-20" });
    given([], { by: marie, recognition: since2021, day: "2021-12-31" })
      .when(referToCoordinator, examinedThen)
      .cannot("the-law-does-not-allow")
      .because("regime-in-force");
  });

  it("cannot be done beside a running trajectory", () => {
    given([asked], { by: marie }).when(referToCoordinator, examined).cannot("trajectory-is-running");
  });
});
