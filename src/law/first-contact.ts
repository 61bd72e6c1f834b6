import { deadline } from "./kernel/deadline.ts";

/** The last day for the first contact with the coordinator: one month after the referral or the request. */
export const firstContactWithin = deadline({
  name: "first-contact-within",
  from: "askedOn",
  chosenBy: "referral-or-request",
  versions: [
    {
      since: "2022-01-01",
      cites: ["reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "first-contact-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});

/** The last day for the new date after an absence: one month after the first date. */
export const newDateAfterAbsence = deadline({
  name: "new-date-after-absence",
  from: "firstDate",
  chosenBy: "missed-appointment",
  versions: [
    {
      since: "2023-01-01",
      cites: ["ziv-law-100-1-4", "reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "new-date-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
