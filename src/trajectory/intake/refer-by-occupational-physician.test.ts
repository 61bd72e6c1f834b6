import { describe, it } from "node:test";
import { given, tom } from "../given.ts";
import { asked } from "../given-past.ts";
import { referByOccupationalPhysician } from "./refer-by-occupational-physician.ts";

const advice = "Aangepast werk is mogelijk.";
const agreed = { towards: "fund", personAgrees: true, advice } as const;
const referral = {
  type: "ReferredByOccupationalPhysician",
  person: "jan",
  fund: "100",
  towards: "fund",
  preventionService: "prevention-north",
  advice: { sealed: advice },
} as const;
const invalid = { incapableSince: "2024-06-03", invalidSince: "2025-06-03" } as const;

describe("referral by the occupational physician (RIZIV page; law since 2023)", () => {
  it("to the fund needs no year of incapacity, and seals the advice", () =>
    given([], { by: tom }).when(referByOccupationalPhysician, agreed).happens(referral));

  it("to a service asks what route C asks", () => {
    given([], { by: tom, recognition: invalid })
      .when(referByOccupationalPhysician, { ...agreed, towards: "vdab" })
      .happens({ ...referral, towards: "vdab" });
    given([], { by: tom })
      .when(referByOccupationalPhysician, { ...agreed, towards: "vdab" })
      .cannot("the-law-does-not-allow")
      .because("recognised-in-invalidity", "one-year-incapable");
  });

  it("to a service that does not take part is not possible", () =>
    given([], { by: tom, recognition: invalid })
      .when(referByOccupationalPhysician, { ...agreed, towards: "adg" })
      .cannot("the-law-does-not-allow")
      .because("service-takes-part"));

  it("is voluntary: not without the person's agreement", () =>
    given([], { by: tom })
      .when(referByOccupationalPhysician, { ...agreed, personAgrees: false })
      .cannot("the-law-does-not-allow")
      .because("person-agrees"));

  it("is only for the target group, and names what is missing besides", () =>
    given([], { by: tom, recognition: { exclusion: "statutory-official" } })
      .when(referByOccupationalPhysician, { ...agreed, personAgrees: false })
      .cannot("the-law-does-not-allow")
      .because("no-statutory-official", "person-agrees"));

  it("exists since 1 January 2023, not the day before", () => {
    const since2022 = { incapableSince: "2022-06-01" };
    given([], { by: tom, recognition: since2022, day: "2023-01-01" })
      .when(referByOccupationalPhysician, agreed)
      .happens(referral);
    given([], { by: tom, recognition: since2022, day: "2022-12-31" })
      .when(referByOccupationalPhysician, agreed)
      .cannot("no-rule-on-that-day");
  });

  it("is not possible where no prevention service of an employer is known", () => {
    given([], { by: tom, recognition: { preventionService: null } })
      .when(referByOccupationalPhysician, agreed)
      .cannot("no-prevention-service-known");
  });

  it("cannot be done beside a running trajectory", () => {
    given([asked], { by: tom }).when(referByOccupationalPhysician, agreed).cannot("trajectory-is-running");
  });
});
