import { describe, it } from "node:test";
import { an, given, today } from "../given.ts";
import { asked, confirmed, heard, planned, registered } from "../given-past.ts";
import { holdFirstContact } from "./hold-first-contact.ts";

const on = (day: string) => ({ on: day, how: "by-telephone" }) as const;
const wasHeld = (day: string, latestDay: string | null = "2026-04-02") =>
  ({ type: "FirstContactHeld", on: day, how: "by-telephone", latestDay }) as const;

describe("holding the first contact (RIZIV webinar, slide 14; DOMAIN 2.2)", () => {
  it("keeps the appointment, and the last day of the term beside it", () =>
    given([asked, planned], { by: an, day: "2026-03-12" })
      .when(holdFirstContact, on("2026-03-12"))
      .happens(wasHeld("2026-03-12")));

  it("needs no appointment: somebody who telephones is not sent away", () =>
    given([asked], { by: an }).when(holdFirstContact, on(today)).happens(wasHeld(today)));

  it("is put on record late when it was late", () =>
    given([asked], { by: an, day: "2026-04-10" })
      .when(holdFirstContact, on("2026-04-03"))
      .happens(wasHeld("2026-04-03")));

  it("cannot be tomorrow, nor before the request", () => {
    given([asked], { by: an }).when(holdFirstContact, on("2026-03-03")).cannot("day-lies-in-the-future");
    given([asked], { by: an }).when(holdFirstContact, on("2026-03-01")).cannot("day-is-too-early");
  });

  it("has no term in route C, and waits there for the fund", () => {
    given([registered, confirmed], { by: an }).when(holdFirstContact, on(today)).happens(wasHeld(today, null));
    given([registered], { by: an }).when(holdFirstContact, on(today)).cannot("invalidity-not-confirmed-yet");
  });

  it("cannot be done twice", () => {
    given(heard, { by: an }).when(holdFirstContact, on(today)).cannot("first-contact-was-held");
  });
});
