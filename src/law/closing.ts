import { oneOf } from "./kernel/facts.ts";
import { table } from "./kernel/table.ts";

const ended = ["slides-2021-outcomes", "reading-closing-reasons"] as const;
const goesOn = ["slides-2021-outcomes-not-ended", "reading-closing-reasons"] as const;

/** Why a coordinator closes a trajectory. */
export const closingReasons = [
  "full-resumption",
  "partial-resumption",
  "voluntary-work",
  "recognition-ended",
  "medically-impossible",
  "no-work-found",
  "death",
  "pension",
] as const;

/** Under which of the six outcomes of RIZIV a closed trajectory is counted (slides of 2021). */
export const closing = table({
  name: "closing",
  facts: { reason: oneOf(...closingReasons, "stopped-by-insured-person", "not-recognised-as-invalid") },
  chosenBy: "closing",
  versions: [
    {
      since: "2012-10-01",
      cites: ["slides-2021-outcomes"],
      rows: [
        { name: "recognition-ended", when: { reason: "recognition-ended" }, gives: "exclusion", cites: ended },
        {
          name: "full-resumption",
          when: { reason: "full-resumption" },
          gives: "spontaneous-resumption",
          cites: ended,
        },
        { name: "death-or-pension", when: { reason: ["death", "pension"] }, gives: "other", cites: ended },
        {
          name: "partial-resumption",
          when: { reason: "partial-resumption" },
          gives: "partial-resumption",
          cites: goesOn,
        },
        { name: "voluntary-work", when: { reason: "voluntary-work" }, gives: "voluntary-work", cites: goesOn },
        {
          name: "no-resumption",
          when: {
            reason: ["medically-impossible", "no-work-found", "stopped-by-insured-person", "not-recognised-as-invalid"],
          },
          gives: "none",
          cites: goesOn,
        },
      ],
    },
  ],
});
