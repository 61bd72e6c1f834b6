import { calculation } from "../kernel/calculation.ts";
import { addDays, addMonths, iso } from "../kernel/day.ts";
import { aDay, oneOf } from "../kernel/facts.ts";

const years = { "one-year": 1, "two-years": 2, "five-years": 5 } as const;

/** The last day of a recognition in invalidity, as ISO text; none for who is very gravely ill. */
export const recognitionLength = calculation({
  name: "recognition-length",
  facts: { invalidSince: aDay, recognisedFor: oneOf("one-year", "two-years", "five-years", "without-end") },
  chosenBy: "invalidity-starts",
  versions: [
    {
      since: "2025-09-17",
      cites: ["chamber-recognition-length", "reading-recognition-length-since"],
      write: (until: string) => until,
      calculate({ invalidSince, recognisedFor }, { t }) {
        if (recognisedFor === "without-end") return null;
        if (invalidSince === undefined || recognisedFor === undefined) return undefined;
        t?.step("years-of-recognition", years[recognisedFor], ["chamber-recognition-length"]);
        return iso(addDays(addMonths(invalidSince, 12 * years[recognisedFor], "next-day"), -1));
      },
    },
  ],
});
