import { successPremiumRule, trainingPremium } from "../../law/benefits/training-benefits.ts";
import { addDays, addMonths, day as dayOf } from "../../law/kernel/day.ts";
import type { Minutes } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";

const minutes = (hours: number) => (60 * hours) as Minutes;
const lastDayOf = (month: string) => addDays(addMonths(dayOf(`${month}-01`), 1, "refuse"), -1);

/**
 * What the hours of an approved training give, month by month and each by the law of its own last day: an hour beyond
 * what was planned counts in the month in which the plan was used up. Values are cents; the amounts include no tax.
 *
 * @param hours effectively followed, by month.
 */
export function hourlyPremiums(hours: Readonly<Record<string, number>>, hoursPlanned: number) {
  let left = hoursPlanned;
  return Object.keys(hours)
    .sort()
    .map((month) => {
      const followed = hours[month] ?? 0;
      const facts = {
        decision: "approved",
        minutesFollowed: minutes(followed),
        minutesPlanned: minutes(left),
      } as const;
      left = Math.max(0, left - followed);
      return { month, ruling: judge(trainingPremium, facts, lastDayOf(month)) };
    });
}

/** Only the months that get another amount when the hours of one of them are said anew; that one always. */
export function premiumsChanged(
  hours: Readonly<Record<string, number>>,
  said: { month: string; hours: number },
  hoursPlanned: number,
) {
  const before = new Map(hourlyPremiums(hours, hoursPlanned).map(({ month, ruling }) => [month, ruling.value]));
  return hourlyPremiums({ ...hours, [said.month]: said.hours }, hoursPlanned).filter(
    ({ month, ruling }) => month === said.month || before.get(month) !== ruling.value,
  );
}

/** What success in an approved training gives. */
export const premiumForSuccess = (succeededOn: IsoDay) =>
  judge(successPremiumRule, { decision: "approved", succeeded: true }, dayOf(succeededOn));
