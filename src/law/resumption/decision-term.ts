import { deadline } from "../kernel/deadline.ts";

/** The last day on which the advising physician decides on partial work: 30 working days from the resumption (INAMI). */
export const decisionTerm = deadline({
  name: "decision-term",
  from: "resumesOn",
  chosenBy: "resumption",
  versions: [
    {
      since: "2013-04-11",
      cites: ["inami-decision-term", "reading-decision-term-start", "reading-working-day"],
      term: { unit: "working-days", length: "decision-working-days" },
      onRestDay: "stays",
    },
  ],
});
