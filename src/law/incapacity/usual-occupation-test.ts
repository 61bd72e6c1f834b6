import { conditions } from "../kernel/conditions.ts";
import { addMonths } from "../kernel/day.ts";
import { aDay, yesNo } from "../kernel/facts.ts";

const usual = ["ziv-law-100-1"] as const;

/** Whether the loss of earning capacity is measured against the usual occupation alone (law of 1994, art. 100 § 1). */
export const usualOccupationTest = conditions({
  name: "usual-occupation-test",
  facts: { incapableSince: aDay, favourableEvolutionLikely: yesNo },
  chosenBy: "capacity-measured",
  versions: [
    {
      since: "2022-01-01",
      cites: usual,
      conditions: [
        {
          name: "within-first-six-months",
          looksAt: ["incapableSince"],
          cites: [...usual, "reading-usual-occupation"],
          holds({ incapableSince }, { on, p }) {
            if (incapableSince === undefined) return undefined;
            return on >= incapableSince && on < addMonths(incapableSince, p("usual-occupation-months"), "next-day");
          },
        },
        {
          name: "favourable-evolution-likely",
          looksAt: ["favourableEvolutionLikely"],
          cites: usual,
          holds: ({ favourableEvolutionLikely }) => favourableEvolutionLikely,
        },
      ],
    },
  ],
});
