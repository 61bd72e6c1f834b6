import { calculation } from "../kernel/calculation.ts";
import { civil, dayNumber } from "../kernel/civil.ts";
import { addMonths, type Day, iso } from "../kernel/day.ts";
import { euro } from "../kernel/euro.ts";
import { aDay, cents } from "../kernel/facts.ts";
import { cumulOf, writeCumul } from "./cumul-employee.ts";
import { excessShare, percentText, toTheUnit } from "./share-worked.ts";

const firstDayOfYear = (year: number) => dayNumber(year, 1, 1) as Day;

/**
 * Benefit beside the permitted activity of a self-employed person (INASTI). From the year in which income counts,
 * `referenceIncome` (of three years earlier) stands against `incomeThreshold`, both in cents a year; without them the
 * answer is unknown. Its outcome is the benefit of a day in euro.
 */
export const cumulSelfEmployed = calculation({
  name: "cumul-self-employed",
  facts: { activitySince: aDay, dailyBenefit: cents, referenceIncome: cents, incomeThreshold: cents },
  chosenBy: "benefit-day",
  versions: [
    {
      since: "2018-08-20",
      cites: ["inasti-activity", "kb-1971-23bis", "reading-seventh-month"],
      write: writeCumul,
      calculate({ activitySince, dailyBenefit, referenceIncome, incomeThreshold }, { on, p, t }) {
        if (activitySince === undefined || dailyBenefit === undefined) return undefined;
        if (on < activitySince) return null;
        const reducedFrom = addMonths(activitySince, p("self-employed-months-in-full"), "next-day");
        const years = p("self-employed-years-after-the-first");
        const incomeFrom = firstDayOfYear(civil(activitySince).year + years + 1);
        t?.step("in-full-before", iso(reducedFrom), ["inasti-activity"]);
        t?.step("income-counts-from", iso(incomeFrom), ["inasti-activity"]);
        if (on < incomeFrom) {
          const ofTheSeventhMonth = on < reducedFrom ? 0 : p("self-employed-reduction-percent");
          t?.step("reduction-percent", ofTheSeventhMonth, ["inasti-activity"]);
          return cumulOf(dailyBenefit, ofTheSeventhMonth);
        }
        if (referenceIncome === undefined || incomeThreshold === undefined || incomeThreshold <= 0) {
          t?.step("threshold-was-not-found", iso(incomeFrom), ["cleiss-self-employed"]);
          return undefined;
        }
        t?.step("income-threshold", euro(incomeThreshold));
        const over = excessShare({ part: referenceIncome, whole: incomeThreshold }, 100, "cut");
        t?.step("income-above-percent", percentText(over, 1), ["inasti-activity"]);
        const suspended = over >= 100 * p("suspended-from-percent");
        const off = suspended ? 100 : toTheUnit(over);
        t?.step("reduction-percent", off, ["inasti-activity", "reading-suspended-income"]);
        return cumulOf(dailyBenefit, off);
      },
    },
  ],
});
