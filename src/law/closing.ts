import { oneOf } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

const ended = ["slides-2021-outcomes", "reading-closing-reasons"] as const;
const goesOn = ["slides-2021-outcomes-not-ended", "reading-closing-reasons"] as const;

/** Why a trajectory is closed. */
export const closingReasons = [
  "recognition-refused",
  "recognition-ended",
  "works-again",
  "died",
  "pension",
  "works-partially",
  "volunteers",
  "stopped-by-insured-person",
  "medically-impossible",
  "no-work-found",
  "invalidity-not-confirmed",
] as const;

/** Under which of the six outcomes of RIZIV a closed trajectory is counted (slides of 2021). */
export const closing = table({
  name: "closing",
  facts: { reason: oneOf(...closingReasons) },
  chosenBy: "the day of closing",
  notModelled: ["The count at 18, 24 and 30 months, which looks again at what became of the person."],
  versions: [
    {
      since: "2012-10-01",
      cites: ["slides-2021-outcomes"],
      rows: [
        {
          name: "recognition-lost",
          when: { reason: ["recognition-refused", "recognition-ended"] },
          gives: "exclusion",
          cites: ended,
        },
        { name: "works-again", when: { reason: "works-again" }, gives: "spontaneous-resumption", cites: ended },
        { name: "died-or-pension", when: { reason: ["died", "pension"] }, gives: "other", cites: ended },
        { name: "works-partially", when: { reason: "works-partially" }, gives: "partial-resumption", cites: goesOn },
        { name: "volunteers", when: { reason: "volunteers" }, gives: "voluntary-work", cites: goesOn },
        {
          name: "no-work",
          when: {
            reason: ["stopped-by-insured-person", "medically-impossible", "no-work-found", "invalidity-not-confirmed"],
          },
          gives: "no-resumption",
          cites: goesOn,
        },
      ],
    },
  ],
});
