import { calculation } from "../kernel/calculation.ts";
import { addMonths } from "../kernel/day.ts";
import { euro, part } from "../kernel/euro.ts";
import { aDay, cents, type FactList, type FactsOf, oneOf } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

const facts = {
  incapableSince: aDay,
  household: oneOf("with-dependants", "single", "cohabiting"),
  cappedDailyWage: cents,
} satisfies FactList;
type Given = FactsOf<typeof facts>;

/** In the first year the same for all; in invalidity by the household. */
function rateOn({ incapableSince, household }: Given, { on, p }: At): number | null | undefined {
  if (incapableSince === undefined) return undefined;
  if (on < incapableSince) return null;
  if (on < addMonths(incapableSince, p("primary-incapacity-months"), "next-day")) return p("benefit-percent-primary");
  return household && p(`benefit-percent-${household}`);
}

function benefit(given: Given, at: At): number | null | undefined {
  const percent = rateOn(given, at);
  if (percent === undefined || percent === null) return percent;
  at.t?.step("benefit-percent", percent, ["benefit-rate-pages"]);
  return given.cappedDailyWage === undefined ? undefined : part(given.cappedDailyWage, percent, 100);
}

/**
 * The benefit of an employee for one day, gross, in euro: a percentage of the daily wage, which the caller has capped.
 * Six days a week (Bobex, INAMI).
 */
export const benefitRate = calculation({
  name: "benefit-rate",
  facts,
  chosenBy: "benefit-day",
  versions: [
    { since: "2026-01-01", cites: ["benefit-rate-pages", "reading-benefit-rate"], write: euro, calculate: benefit },
  ],
});
