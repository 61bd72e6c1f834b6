import { day as dayOf } from "../../law/kernel/day.ts";
import type { Cents, Minutes } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import { cumulEmployee } from "../../law/resumption/cumul-employee.ts";
import { cumulSelfEmployed } from "../../law/resumption/cumul-self-employed.ts";
import type { IsoDay } from "../act.ts";
import { minutesOf } from "./hours.ts";
import type { Resumption } from "./resumption.ts";

/** Any benefit loses the same whole percents, also one that is not on record. */
const hundredEuro = 10_000 as Cents;

/** What is left of a benefit of a day in whole cents beside this work; undefined where the law or the record is silent. */
export function keptOf(resumption: Resumption, day: IsoDay, benefit: number | undefined): number | undefined {
  return benefit === undefined ? undefined : cumulOn(resumption, day, benefit as Cents)?.dailyBenefit;
}

/** How many percent go off the benefit of a day because of this work; undefined where the law or the record is silent. */
export const reductionOf = (resumption: Resumption, day: IsoDay): number | undefined =>
  cumulOn(resumption, day, hundredEuro)?.reductionPercent ?? undefined;

function cumulOn({ nature, from, hours }: Resumption, day: IsoDay, dailyBenefit: Cents) {
  const on = dayOf(day < from ? from : day);
  const activitySince = dayOf(from);
  if (nature === "self-employed-activity")
    return judge(cumulSelfEmployed, { activitySince, dailyBenefit }, on).value ?? undefined;
  if (nature !== "adapted-work" || !hours) return undefined;
  const facts = {
    setting: "ordinary",
    minutesPerWeek: minutesOf(hours.perWeek) as Minutes,
    fullTimeMinutes: minutesOf(hours.fullTime) as Minutes,
    dailyBenefit,
    activitySince,
  } as const;
  return judge(cumulEmployee, facts, on).value ?? undefined;
}
