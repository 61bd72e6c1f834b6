import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { asked, confirmed, heard, planned, registered } from "../given-past.ts";
import { inviteToFirstContact } from "./invite-to-first-contact.ts";

const at = (on: string) => ({ on, time: "10:00", how: "at-the-office", place: "Gent" }) as const;
const missed = {
  type: "FirstContactMissed",
  on: "2026-03-12",
  justified: false,
  reason: "Niet gekomen",
  newDateBy: "2026-04-12",
} as const;
const askedOn = (onDay: string) => given([{ ...asked, onDay }], { by: an, day: onDay });

describe("inviting to the first contact, within a month of the request (funds; DOMAIN 2.2)", () => {
  it("tells the last day of the term", () =>
    given([asked], { by: an }).when(inviteToFirstContact, at("2026-03-12")).happens(planned));

  it("is accepted for today", () =>
    given([asked], { by: an })
      .when(inviteToFirstContact, at("2026-03-02"))
      .happens({ ...planned, on: "2026-03-02" }));

  it("is not accepted for yesterday", () => {
    given([asked], { by: an }).when(inviteToFirstContact, at("2026-03-01")).cannot("day-has-passed");
  });

  it("is accepted after the term too: late beats never", () =>
    given([asked], { by: an })
      .when(inviteToFirstContact, at("2026-04-03"))
      .happens({ ...planned, on: "2026-04-03" }));

  it("counts a month from 31 August to 30 September (our reading)", () =>
    askedOn("2026-08-31")
      .when(inviteToFirstContact, at("2026-09-30"))
      .happens({ ...planned, on: "2026-09-30", latestDay: "2026-09-30" }));

  it("counts a month from 29 February to 29 March, and from 31 January to 28 February", () => {
    askedOn("2024-02-29")
      .when(inviteToFirstContact, at("2024-03-20"))
      .happens({ ...planned, on: "2024-03-20", latestDay: "2024-03-29", warnsOf: 2.5 });
    askedOn("2026-01-31")
      .when(inviteToFirstContact, at("2026-02-20"))
      .happens({ ...planned, on: "2026-02-20", latestDay: "2026-02-28" });
  });

  it("moves a date that was planned, within the same term", () =>
    given([asked, planned], { by: an })
      .when(inviteToFirstContact, at("2026-03-20"))
      .happens({ ...planned, on: "2026-03-20", again: true }));

  it("after an absence has a new term: a month after the first date", () =>
    given([asked, planned, missed], { by: an, day: "2026-03-13" })
      .when(inviteToFirstContact, at("2026-04-02"))
      .happens({ ...planned, on: "2026-04-02", latestDay: "2026-04-12", again: true }));

  it("after an absence keeps that term when the new date is moved", () =>
    given([asked, planned, missed, { ...planned, on: "2026-04-02", again: true }], { by: an, day: "2026-03-20" })
      .when(inviteToFirstContact, at("2026-04-08"))
      .happens({ ...planned, on: "2026-04-08", latestDay: "2026-04-12", again: true }));

  it("has no term in route C, where the person did not ask the fund", () =>
    given([registered, confirmed], { by: an })
      .when(inviteToFirstContact, at("2026-03-12"))
      .happens({ ...planned, latestDay: null }));

  it("warns of no reduction where the incapacity is of before 2023 (law of 14 July 1994, art. 100 § 1/4)", () => {
    const { warnsOf: _, ...unwarned } = planned;
    given([asked], { by: an, recognition: { incapableSince: "2022-12-31" } })
      .when(inviteToFirstContact, at("2026-03-12"))
      .happens(unwarned);
  });

  it("waits in route C until the invalidity is confirmed", () => {
    given([registered], { by: an }).when(inviteToFirstContact, at("2026-03-12")).cannot("invalidity-not-confirmed-yet");
  });

  it("has no sense once the first contact was held", () => {
    given(heard, { by: an }).when(inviteToFirstContact, at("2026-03-12")).cannot("first-contact-was-held");
  });
});
