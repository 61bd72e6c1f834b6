import { describe, it } from "node:test";
import { an, given, secretary } from "../given.ts";
import { decided, refused } from "../given-past.ts";
import { handOverLetter } from "./hand-over-letter.ts";
import type { LetterOut } from "./post.ts";
import { recordPosting } from "./record-posting.ts";
import { recordReceipt } from "./record-receipt.ts";

const suspended: LetterOut = {
  version: 7,
  kind: "BenefitSuspended",
  causedOn: "2026-03-02",
  registered: true,
  appeal: true,
  postedOn: null,
  handedOverOn: null,
  receipt: null,
};
const invitation: LetterOut = { ...suspended, kind: "FirstContactPlanned", registered: false, appeal: false };
const posted = { ...suspended, postedOn: "2026-03-03" };
const on = (day: string, letter?: LetterOut) => given([], { by: an, day, letter });
const number = { registeredNumber: "RR 12", postedOn: "2026-03-03" };

describe("any letter on its way", () => {
  it("is posted, a registered one with its number and no other without", () => {
    on("2026-03-03", suspended)
      .when(recordPosting, number)
      .happens({ type: "LetterPosted", letter: 7, ...number });
    on("2026-03-03", suspended).when(recordPosting, { postedOn: "2026-03-03" }).cannot("registered-number-is-missing");
    on("2026-03-03", invitation)
      .when(recordPosting, { postedOn: "2026-03-03" })
      .happens({ type: "LetterPosted", letter: 7, registeredNumber: null, postedOn: "2026-03-03" });
  });

  it("is posted once, from the day that caused it until today, and not when it was handed over", () => {
    on("2026-03-04", posted).when(recordPosting, number).cannot("letter-was-posted");
    on("2026-03-04", { ...suspended, handedOverOn: "2026-03-02" })
      .when(recordPosting, number)
      .cannot("letter-was-posted");
    on("2026-03-02", suspended).when(recordPosting, number).cannot("day-lies-in-the-future");
    on("2026-03-04", suspended)
      .when(recordPosting, { ...number, postedOn: "2026-03-01" })
      .cannot("day-is-too-early");
    on("2026-03-04").when(recordPosting, number).cannot("nothing-decided");
  });

  it("is received: the term of appeal counts from there, where one can appeal", () => {
    const delivered = { result: "delivered", on: "2026-03-05" } as const;
    on("2026-03-06", posted)
      .when(recordReceipt, delivered)
      .happens({ type: "LetterReceived", letter: 7, ...delivered, appealUntil: "2026-06-05" });
    on("2026-03-06", { ...invitation, postedOn: "2026-03-03" })
      .when(recordReceipt, delivered)
      .happens({ type: "LetterReceived", letter: 7, ...delivered, appealUntil: null });
    on("2026-03-06", suspended).when(recordReceipt, delivered).cannot("letter-was-not-posted");
    on("2026-03-06", { ...posted, receipt: "returned" })
      .when(recordReceipt, delivered)
      .cannot("receipt-is-known");
    on("2026-03-04", posted).when(recordReceipt, delivered).cannot("day-lies-in-the-future");
    on("2026-03-06", posted)
      .when(recordReceipt, { ...delivered, on: "2026-03-02" })
      .cannot("day-is-too-early");
  });

  it("is handed over to the person, who signs: then it is received at once", () => {
    const signed = { on: "2026-03-02", signed: true } as const;
    on("2026-03-02", suspended)
      .when(handOverLetter, signed)
      .happens({ type: "LetterHandedOver", letter: 7, on: "2026-03-02", appealUntil: "2026-06-02" });
    on("2026-03-02", invitation)
      .when(handOverLetter, signed)
      .happens({ type: "LetterHandedOver", letter: 7, on: "2026-03-02", appealUntil: null });
    on("2026-03-04", posted).when(handOverLetter, signed).cannot("letter-was-posted");
    on("2026-03-01", suspended).when(handOverLetter, signed).cannot("day-lies-in-the-future");
    on("2026-03-04", suspended)
      .when(handOverLetter, { ...signed, on: "2026-03-01" })
      .cannot("day-is-too-early");
    on("2026-03-04").when(handOverLetter, signed).cannot("nothing-to-hand-over");
  });

  it("goes by registered post and no other way, with a decision of the Higher Commission", () => {
    given([...refused, decided("refused")], { by: secretary, letter: { ...suspended, project: "project" } })
      .when(handOverLetter, { on: "2026-03-02", signed: true })
      .cannot("nothing-to-hand-over");
  });
});
