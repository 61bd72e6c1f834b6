import { day as dayOf } from "../../law/kernel/day.ts";
import type { Cents, Minutes } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import { cumulEmployee } from "../../law/resumption/cumul-employee.ts";
import { cumulSelfEmployed } from "../../law/resumption/cumul-self-employed.ts";
import type { IsoDay } from "../act.ts";
import { minutesOf } from "./hours.ts";
import type { Resumption } from "./resumption.ts";

/** Any benefit loses the same whole percents; the amount of this one is not on record. */
const hundredEuro = 10_000 as Cents;

/** How many percent go off the benefit of a day because of this work; undefined where the law or the record is silent. */
export function reductionOf({ nature, from, hours }: Resumption, day: IsoDay): number | undefined {
  const on = dayOf(day < from ? from : day);
  if (nature === "self-employed-activity")
    return (
      judge(cumulSelfEmployed, { activitySince: dayOf(from), dailyBenefit: hundredEuro }, on).value?.reductionPercent ??
      undefined
    );
  if (nature !== "adapted-work" || !hours) return undefined;
  const facts = {
    setting: "ordinary",
    minutesPerWeek: minutesOf(hours.perWeek) as Minutes,
    fullTimeMinutes: minutesOf(hours.fullTime) as Minutes,
    dailyBenefit: hundredEuro,
    activitySince: dayOf(from),
  } as const;
  return judge(cumulEmployee, facts, on).value?.reductionPercent ?? undefined;
}
