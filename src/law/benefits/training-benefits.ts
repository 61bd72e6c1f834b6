import { calculation } from "../kernel/calculation.ts";
import { euro, part } from "../kernel/euro.ts";
import { type FactList, type FactsOf, minutes, oneOf, yesNo } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";

const decided = oneOf("approved", "refused");
const hours = { decision: decided, minutesFollowed: minutes, minutesPlanned: minutes } satisfies FactList;
const success = { decision: decided, succeeded: yesNo } satisfies FactList;

/** In cents: what the hours give, what success gives, and both together. */
export type TrainingBenefits = { hourlyPremium: number; successPremium: number; total: number };

/** Minutes that give a premium: not those beyond what was planned, and only full hours where the law is read so. */
function paidMinutes(followed: number, planned: number, { p, t }: At): number {
  const capped = p("premium-hours-at-most") === "hours-planned" ? Math.min(followed, planned) : followed;
  if (capped < followed) t?.step("minutes-beyond-the-plan", followed - capped, ["reading-hours-planned"]);
  const paid = p("premium-for-part-hours") ? capped : capped - (capped % 60);
  t?.step("minutes-paid", paid, ["page-2019-premium"]);
  return paid;
}

function hourlyPremium({ decision, ...facts }: FactsOf<typeof hours>, at: At): number | undefined {
  if (decision === "refused") return 0;
  const { minutesFollowed, minutesPlanned } = facts;
  if (decision === undefined || minutesFollowed === undefined || minutesPlanned === undefined) return undefined;
  if (minutesFollowed < 0 || minutesPlanned < 0) {
    at.t?.step("hours-cannot-be", `${minutesFollowed}/${minutesPlanned}`);
    return undefined;
  }
  const paid = paidMinutes(minutesFollowed, minutesPlanned, at);
  at.t?.step("premium-per-hour", euro(at.p("premium-per-hour-cents")), ["page-2019-premium"]);
  const premium = part(at.p("premium-per-hour-cents"), Math.round(paid * 100), 60 * 100);
  at.t?.step("premium-for-the-hours", euro(premium));
  return premium;
}

function successPremium({ decision, succeeded }: FactsOf<typeof success>, { p, t }: At): number | undefined {
  if (decision === "refused" || succeeded === false) return 0;
  if (decision === undefined || succeeded === undefined) return undefined;
  t?.step("premium-on-success", euro(p("premium-on-success-cents")), ["page-2019-premium"]);
  return p("premium-on-success-cents");
}

const version = {
  since: "2011-09-01",
  cites: ["kb-1996-215sexies", "page-2019-premium"],
} as const;

/** The premium for the hours of an approved training that were effectively followed; its value in cents. */
export const trainingPremium = calculation({
  name: "training-premium",
  facts: hours,
  chosenBy: "month-of-hours",
  versions: [{ ...version, write: euro, calculate: hourlyPremium }],
});

/** The premium for someone who succeeds in an approved training; its value in cents. */
export const successPremiumRule = calculation({
  name: "success-premium",
  facts: success,
  chosenBy: "success",
  versions: [{ ...version, write: euro, calculate: successPremium }],
});

/** Both premiums of one training together; its outcome is the total in euro. */
export const trainingBenefits = calculation({
  name: "training-benefits",
  facts: { ...hours, ...success },
  chosenBy: "training-ends-or-asked",
  versions: [
    {
      ...version,
      write: ({ total }: TrainingBenefits) => euro(total),
      calculate(facts, at): TrainingBenefits | undefined {
        const [forHours, forSuccess] = [hourlyPremium(facts, at), successPremium(facts, at)];
        if (forHours === undefined || forSuccess === undefined) return undefined;
        return { hourlyPremium: forHours, successPremium: forSuccess, total: forHours + forSuccess };
      },
    },
  ],
});
