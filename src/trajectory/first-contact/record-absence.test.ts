import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { asked, heard, planned } from "../given-past.ts";
import { recordAbsence } from "./record-absence.ts";

const notCome = { justified: false, reason: "Niet gekomen" };
const missed = { type: "FirstContactMissed", on: "2026-03-12", ...notCome, newDateBy: "2026-04-12" } as const;
const again = { ...planned, on: "2026-04-02", latestDay: "2026-04-12", again: true } as const;

describe("the absence at the first contact (law of 14 July 1994, art. 100 § 1/4)", () => {
  it("gives a month from that date for a new one", () =>
    given([asked, planned], { by: an, day: "2026-03-13" }).when(recordAbsence, notCome).happens(missed));

  it("keeps a reason that justifies it", () =>
    given([asked, planned], { by: an, day: "2026-03-13" })
      .when(recordAbsence, { justified: true, reason: "In het ziekenhuis" })
      .happens({ ...missed, justified: true, reason: "In het ziekenhuis" }));

  it("can be put on record on the day itself, not the day before", () => {
    given([asked, planned], { by: an, day: "2026-03-12" }).when(recordAbsence, notCome).happens(missed);
    given([asked, planned], { by: an, day: "2026-03-11" })
      .when(recordAbsence, notCome)
      .cannot("day-lies-in-the-future");
  });

  it("a second time leaves the term where the first absence put it", () =>
    given([asked, planned, missed, again], { by: an, day: "2026-04-03" })
      .when(recordAbsence, notCome)
      .happens({ ...missed, on: "2026-04-02" }));

  it("counts from the date that was missed, not from one that was moved beforehand", () =>
    given([asked, planned, { ...planned, on: "2026-03-20" }], { by: an, day: "2026-03-20" })
      .when(recordAbsence, notCome)
      .happens({ ...missed, on: "2026-03-20", newDateBy: "2026-04-20" }));

  it("counts a month from 31 August to 30 September (our reading)", () =>
    given(
      [
        { ...asked, onDay: "2026-08-03" },
        { ...planned, on: "2026-08-31" },
      ],
      { by: an, day: "2026-09-01" },
    )
      .when(recordAbsence, notCome)
      .happens({ ...missed, on: "2026-08-31", newDateBy: "2026-09-30" }));

  it("does not exist before 1 January 2023, when no such duty was law", () => {
    given([asked, { ...planned, on: "2022-12-31" }], { by: an, day: "2022-12-31" })
      .when(recordAbsence, notCome)
      .cannot("no-rule-on-that-day");
    given([asked, { ...planned, on: "2023-01-01" }], { by: an, day: "2023-01-01" })
      .when(recordAbsence, notCome)
      .happens({ ...missed, on: "2023-01-01", newDateBy: "2023-02-01" });
  });

  it("needs an appointment that was planned and not kept yet", () => {
    given([asked], { by: an }).when(recordAbsence, notCome).cannot("no-first-contact-planned");
    given(heard, { by: an }).when(recordAbsence, notCome).cannot("no-first-contact-planned");
    given([asked, planned, missed], { by: an }).when(recordAbsence, notCome).cannot("no-first-contact-planned");
  });
});
