import { calculation } from "../kernel/calculation.ts";
import { addMonths } from "../kernel/day.ts";
import { euro, part } from "../kernel/euro.ts";
import { aDay, cents, minutes, oneOf } from "../kernel/facts.ts";
import { excessShare, percentText, shareWorked, toTheUnit } from "./share-worked.ts";

/** What is left of the benefit of one day, in cents, and the whole percents that went off. */
export type Cumul = { reductionPercent: number; dailyBenefit: number };

export const cumulOf = (benefit: number, reductionPercent: number): Cumul => ({
  reductionPercent,
  dailyBenefit: part(benefit, 100 - reductionPercent, 100),
});
export const writeCumul = ({ dailyBenefit }: Cumul): string => euro(dailyBenefit);

/**
 * Benefit beside permitted work, employees and unemployed (Royal Decree of 3 July 1996, art. 230 § 1). Minutes a week,
 * in whole hundredths of a minute at most; `dailyBenefit` in cents is the benefit of a day without work. Its outcome is
 * the benefit of a day in euro. Hours that cannot be (none to compare with, negative, more than full time): unknown.
 */
export const cumulEmployee = calculation({
  name: "cumul-employee",
  facts: {
    setting: oneOf("ordinary", "sheltered-workshop", "childminder"),
    minutesPerWeek: minutes,
    fullTimeMinutes: minutes,
    dailyBenefit: cents,
    activitySince: aDay,
  },
  chosenBy: "the day for which the benefit is paid",
  notModelled: [
    "The rule of slices of income before 1 April 2018, and the better of the two rules until 1 July 2018.",
    "The average over weeks that differ, several employers at once, and the limit of benefit and wage together.",
    "Taxes and the minimum: all amounts are gross.",
  ],
  versions: [
    {
      since: "2018-04-01",
      cites: ["kb-1996-230-1"],
      write: writeCumul,
      calculate({ setting, minutesPerWeek, fullTimeMinutes, dailyBenefit, activitySince }, { on, p, t }) {
        if (setting === undefined || dailyBenefit === undefined) return undefined;
        if (setting === "sheltered-workshop") {
          t?.step("sheltered-workshop-keeps", euro(dailyBenefit), ["mc-cumul-exceptions"]);
          return cumulOf(dailyBenefit, 0);
        }
        if (setting === "childminder") {
          if (activitySince === undefined || on < activitySince) return undefined;
          const firstYear = on < addMonths(activitySince, 12, "next-day");
          const off = p(firstYear ? "childminder-first-year-percent" : "childminder-later-percent");
          t?.step("reduction-percent", off, ["mc-cumul-exceptions"]);
          return cumulOf(dailyBenefit, off);
        }
        if (minutesPerWeek === undefined || fullTimeMinutes === undefined) return undefined;
        const share = shareWorked(minutesPerWeek, fullTimeMinutes);
        if (!share) {
          t?.step("hours-cannot-be", `${minutesPerWeek}/${fullTimeMinutes}`);
          return undefined;
        }
        t?.step("share-worked-percent", percentText(share.part * 10_000, share.whole));
        t?.step("free-share-percent", p("free-share-percent"), ["kb-1996-230-1"]);
        const excess = excessShare(share, p("free-share-percent"), p("hundredth-is"));
        t?.step("share-above-percent", percentText(excess, 1), ["kb-1996-230-1"]);
        const off = toTheUnit(excess);
        t?.step("reduction-percent", off, ["kb-1996-230-1"]);
        t?.step("benefit-without-work", euro(dailyBenefit));
        return cumulOf(dailyBenefit, off);
      },
    },
  ],
});
