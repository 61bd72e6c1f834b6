import { calculation } from "../kernel/calculation.ts";
import { addMonths } from "../kernel/day.ts";
import { euro } from "../kernel/euro.ts";
import { aDay, type FactList, type FactsOf, yesNo } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

const facts = {
  incapableSince: aDay,
  resumesOn: aDay,
  worksThreeMonths: yesNo,
  excludedWork: yesNo,
  premiumPaidBefore: yesNo,
} satisfies FactList;

const not = (fact: boolean | undefined) => (fact === undefined ? undefined : !fact);

/** Every condition answers yes, no, or undefined: one no is enough for nothing. */
function premium(given: FactsOf<typeof facts>, { p, t }: At): number | null | undefined {
  const { incapableSince, resumesOn, worksThreeMonths, excludedWork, premiumPaidBefore } = given;
  const longEnough =
    incapableSince === undefined || resumesOn === undefined
      ? undefined
      : resumesOn >= addMonths(incapableSince, p("employer-premium-after-months"), "next-day");
  const asked = [longEnough, worksThreeMonths, not(excludedWork), not(premiumPaidBefore)];
  if (asked.includes(false)) return null;
  if (asked.includes(undefined)) return undefined;
  t?.step("premium-for-the-employer", euro(p("employer-premium-cents")), ["employer-premium-pages"]);
  return p("employer-premium-cents");
}

/**
 * What an employer gets, once for each worker, who takes back somebody incapable for a year or longer, for three months
 * at least (UCM, Securex, LM, Paycover). Its outcome is the amount in euro; "none": nothing.
 */
export const employerPremium = calculation({
  name: "employer-premium",
  facts,
  chosenBy: "resumption",
  versions: [
    {
      since: "2023-04-01",
      cites: ["employer-premium-pages", "reading-employer-premium-year"],
      write: euro,
      calculate: premium,
    },
  ],
});
