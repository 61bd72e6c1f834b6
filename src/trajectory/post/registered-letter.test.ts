import { describe, it } from "node:test";
import { given, secretary } from "../given.ts";
import { approved, handedIn, heard, posted, received, refused, stopped } from "../given-past.ts";
import { recordPosting } from "./record-posting.ts";
import { recordReceipt } from "./record-receipt.ts";

const letter = { registeredNumber: "RR 1", postedOn: "2026-03-02" };
const delivered = { result: "delivered", on: "2026-03-02" } as const;
const another = { ...handedIn, id: "another" } as const;
const onTheWay = [...refused, posted] as const;
const receivedOn = (on: string) =>
  given(onTheWay, { by: secretary, day: "2027-01-04" }).when(recordReceipt, { ...delivered, on });

describe("the registered letter with the decision is posted (RIZIV webinar, slide 22)", () => {
  it("after an approval and after a refusal", () => {
    given(approved, { by: secretary }).when(recordPosting, letter).happens(posted);
    given(refused, { by: secretary }).when(recordPosting, letter).happens(posted);
  });

  it("on the day of the decision at the earliest, and today at the latest", () => {
    given(refused, { by: secretary })
      .when(recordPosting, { ...letter, postedOn: "2026-03-01" })
      .cannot("day-is-too-early");
    given(refused, { by: secretary })
      .when(recordPosting, { ...letter, postedOn: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("also when the trajectory has ended, or another project was handed in meanwhile", () => {
    given([...refused, stopped], { by: secretary })
      .when(recordPosting, letter)
      .happens(posted);
    given([...refused, another], { by: secretary })
      .when(recordPosting, letter)
      .happens(posted);
  });

  it("once for each decision", () => {
    given([...heard, handedIn], { by: secretary })
      .when(recordPosting, letter)
      .cannot("nothing-decided");
    given(onTheWay, { by: secretary }).when(recordPosting, letter).cannot("letter-was-posted");
    given([...onTheWay, another], { by: secretary })
      .when(recordPosting, letter)
      .cannot("nothing-decided");
  });
});

describe("the post says what became of the letter; the appeal counts from there (Charter, art. 23)", () => {
  it("delivered or returned, with the last day to appeal", () => {
    given(onTheWay, { by: secretary }).when(recordReceipt, delivered).happens(received);
    given(onTheWay, { by: secretary })
      .when(recordReceipt, { ...delivered, result: "returned" })
      .happens({ ...received, result: "returned" });
  });

  it("three months from 31 August end on 30 November (our reading)", () =>
    receivedOn("2026-08-31").happens({ ...received, on: "2026-08-31", appealUntil: "2026-11-30" }));

  it("three months from 30 November end on 1 March, as 28 February 2027 is a Sunday (Judicial Code, art. 53)", () =>
    receivedOn("2026-11-30").happens({ ...received, on: "2026-11-30", appealUntil: "2027-03-01" }));

  it("on the day of posting at the earliest, and today at the latest", () => {
    given(onTheWay, { by: secretary })
      .when(recordReceipt, { ...delivered, on: "2026-03-01" })
      .cannot("day-is-too-early");
    given(onTheWay, { by: secretary })
      .when(recordReceipt, { ...delivered, on: "2026-03-03" })
      .cannot("day-lies-in-the-future");
  });

  it("also when the trajectory has ended, or another project was handed in meanwhile", () => {
    given([...onTheWay, stopped], { by: secretary })
      .when(recordReceipt, delivered)
      .happens(received);
    given([...onTheWay, another], { by: secretary })
      .when(recordReceipt, delivered)
      .happens(received);
  });

  it("once, of a letter that was posted", () => {
    given(refused, { by: secretary }).when(recordReceipt, delivered).cannot("letter-was-not-posted");
    given([...onTheWay, received], { by: secretary })
      .when(recordReceipt, delivered)
      .cannot("receipt-is-known");
  });
});
