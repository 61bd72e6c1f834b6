import { deadline } from "./kernel/deadline.ts";

/** The first day of invalidity: after one year of primary incapacity (RIZIV webinar, slides 10 and 18). */
export const invalidityFrom = deadline({
  name: "invalidity-from",
  from: "incapableSince",
  chosenBy: "asked",
  versions: [
    {
      since: "1900-01-01",
      cites: ["webinar-route-c-invalidity", "reading-first-day-of-invalidity"],
      term: { unit: "months", length: "primary-incapacity-months", impossibleDay: "next-day" },
      onRestDay: "stays",
    },
  ],
});
