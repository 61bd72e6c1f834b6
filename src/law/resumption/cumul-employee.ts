import { calculation } from "../kernel/calculation.ts";
import { addMonths, day } from "../kernel/day.ts";
import { euro, part } from "../kernel/euro.ts";
import { aDay, cents, type FactList, type FactsOf, minutes, oneOf } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";
import { lessTheSlices } from "./income-slices.ts";
import { excessShare, percentText, shareText, shareWorked, toTheUnit } from "./share-worked.ts";

/** What is left of the benefit of one day, in cents, and the whole percents that went off (null: not a percentage). */
export type Cumul = { reductionPercent: number | null; dailyBenefit: number };

export const cumulOf = (benefit: number, reductionPercent: number): Cumul => ({
  reductionPercent,
  dailyBenefit: part(benefit, 100 - reductionPercent, 100),
});
export const writeCumul = ({ dailyBenefit }: Cumul): string => euro(dailyBenefit);

const since = "2018-04-01";
const changedOn = day(since);

const facts = {
  setting: oneOf("ordinary", "sheltered-workshop", "childminder"),
  minutesPerWeek: minutes,
  fullTimeMinutes: minutes,
  dailyBenefit: cents,
  dailyWage: cents,
  activitySince: aDay,
} satisfies FactList;

/** The percents that go off, by the share of full time that is worked. Undefined: unknown, or hours that cannot be. */
function percentOff({ minutesPerWeek, fullTimeMinutes }: FactsOf<typeof facts>, { p, t }: At): number | undefined {
  if (minutesPerWeek === undefined || fullTimeMinutes === undefined) return undefined;
  const share = shareWorked(minutesPerWeek, fullTimeMinutes);
  if (!share) {
    t?.step("hours-cannot-be", `${minutesPerWeek}/${fullTimeMinutes}`);
    return undefined;
  }
  t?.step("share-worked-percent", shareText(share));
  t?.step("free-share-percent", p("free-share-percent"), ["kb-1996-230-1"]);
  const excess = excessShare(share, p("free-share-percent"), p("hundredth-is"));
  t?.step("share-above-percent", percentText(excess, 1), ["kb-1996-230-1"]);
  return toTheUnit(excess);
}

/** The percents that go off for a childminder, by how long the activity lasts. */
function percentOffOfChildminder({ activitySince }: FactsOf<typeof facts>, { on, p }: At): number | undefined {
  if (activitySince === undefined || on < activitySince) return undefined;
  const firstYear = on < addMonths(activitySince, 12, "next-day");
  return p(firstYear ? "childminder-first-year-percent" : "childminder-later-percent");
}

type Given = FactsOf<typeof facts>;

/** The rule since 1 April 2018: by hours, not by wage. */
function byHours(given: Given, at: At): Cumul | undefined {
  const { setting, dailyBenefit } = given;
  if (setting === undefined || dailyBenefit === undefined) return undefined;
  if (setting === "sheltered-workshop") {
    at.t?.step("sheltered-workshop-keeps", euro(dailyBenefit), ["mc-cumul-exceptions"]);
    return cumulOf(dailyBenefit, 0);
  }
  const childminder = setting === "childminder";
  const off = childminder ? percentOffOfChildminder(given, at) : percentOff(given, at);
  if (off === undefined) return undefined;
  at.t?.step("reduction-percent", off, [childminder ? "mc-cumul-exceptions" : "kb-1996-230-1"]);
  at.t?.step("benefit-without-work", euro(dailyBenefit));
  return cumulOf(dailyBenefit, off);
}

/** The rule up to 31 March 2018: by wage. What it was for a sheltered workshop or a childminder was not found. */
function byWage({ setting, dailyBenefit, dailyWage }: Given, at: At): Cumul | undefined {
  if (setting !== "ordinary" || dailyBenefit === undefined || dailyWage === undefined) return undefined;
  return { reductionPercent: null, dailyBenefit: lessTheSlices(dailyBenefit, dailyWage, at) };
}

/** Whoever already worked when the rule changed keeps the better of both; who does not say so has the new one. */
function bestOfBoth(given: Given, at: At): Cumul | undefined {
  const now = byHours(given, at);
  if (given.setting !== "ordinary" || given.activitySince === undefined || given.activitySince >= changedOn) return now;
  const before = byWage(given, at);
  if (now === undefined || before === undefined) return undefined;
  at.t?.step("benefit-by-wage", euro(before.dailyBenefit), ["reading-better-of-both"]);
  return before.dailyBenefit > now.dailyBenefit ? before : now;
}

/**
 * Benefit beside permitted work, employees and unemployed (Royal Decree of 3 July 1996, art. 230 § 1). Minutes a week,
 * in whole hundredths of a minute at most; `dailyBenefit` and `dailyWage` in cents a day, six days a week. Its outcome
 * is the benefit of a day in euro. Hours that cannot be (none to compare with, negative, above full time): unknown.
 */
export const cumulEmployee = calculation({
  name: "cumul-employee",
  facts,
  chosenBy: "benefit-day",
  versions: [
    {
      since: "2018-01-01",
      cites: ["kb-1996-230-old", "reading-slices-of-2018"],
      write: writeCumul,
      calculate: byWage,
    },
    {
      since,
      cites: ["kb-1996-230-1", "kb-1996-230-old", "reading-better-of-both"],
      write: writeCumul,
      calculate: bestOfBoth,
    },
    { since: "2018-07-01", cites: ["kb-1996-230-1"], write: writeCumul, calculate: byHours },
  ],
});
