import { calculation } from "../kernel/calculation.ts";
import { addMonths } from "../kernel/day.ts";
import { aDay, type FactList, type FactsOf, wholeNumber } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

const facts = { incapableSince: aDay, workersEmployed: wholeNumber } satisfies FactList;

function percentOn({ incapableSince, workersEmployed }: FactsOf<typeof facts>, { on, p, t }: At) {
  const largeEnough = workersEmployed === undefined ? undefined : workersEmployed >= p("solidarity-from-workers");
  const inItsMonths =
    incapableSince === undefined
      ? undefined
      : on >= addMonths(incapableSince, p("solidarity-after-months"), "next-day") &&
        on < addMonths(incapableSince, p("solidarity-until-months"), "next-day");
  const asked = [largeEnough, inItsMonths];
  if (asked.includes(false)) return null;
  if (asked.includes(undefined)) return undefined;
  t?.step("contribution-in-percent", p("solidarity-percent"), ["fgtb-solidarity"]);
  return p("solidarity-percent");
}

/** The percent that a larger employer pays in the second and the third month of an incapacity (FGTB). */
export const solidarityContribution = calculation({
  name: "solidarity-contribution",
  facts,
  chosenBy: "benefit-day",
  versions: [
    {
      since: "2026-01-01",
      cites: ["fgtb-solidarity", "reading-solidarity"],
      write: (percent) => `${percent} %`,
      calculate: percentOn,
    },
  ],
});
