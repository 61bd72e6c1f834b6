import { deadline } from "./kernel/deadline.ts";

/** The last day for the first contact with the coordinator: one month after the referral or the request. */
export const firstContactWithin = deadline({
  name: "first-contact-within",
  from: "askedOn",
  chosenBy: "the day of the referral or the request",
  notModelled: ["Whether the fund may hold the first contact by telephone."],
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
  chosenBy: "the day of the appointment that was missed",
  notModelled: [
    "What a second absence costs: see absence-ladder and sanction.",
    "That the duty holds only for an incapacity that started in 2023 or later.",
  ],
  versions: [
    {
      since: "2023-01-01",
      cites: ["ziv-law-100-1-4", "reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "new-date-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
