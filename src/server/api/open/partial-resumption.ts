import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { euro } from "../../../law/kernel/euro.ts";
import { judge } from "../../../law/kernel/judge.ts";
import type { Cumul } from "../../../law/resumption/cumul-employee.ts";
import { rules } from "../../../law/rules.ts";
import { asks, centsOf, minutesOf, says } from "./asked.ts";
import { calculator } from "./calculator.ts";
import { hoursOfAWeek, hoursThatCanBe } from "./hours.ts";

const setting = asks.choice("sheltered-workshop").optional();

const employee = z
  .strictObject({
    regime: z.literal("employee"),
    day: asks.day(),
    ...hoursOfAWeek,
    dailyBenefit: asks.euro(),
    dailyWage: asks.euro().optional(),
    setting,
  })
  .check(hoursThatCanBe);

const selfEmployed = z
  .strictObject({
    regime: z.literal("self-employed"),
    day: asks.day(),
    activitySince: asks.day(),
    dailyBenefit: asks.euro(),
    referenceIncome: asks.euro().optional(),
    incomeThreshold: asks.euro().optional(),
    setting,
  })
  .refine((body) => body.activitySince <= body.day, { path: ["day"], params: { fault: "before-the-activity" } });

const amount = (text: string | undefined) => (text === undefined ? undefined : centsOf(text));

/** What permitted work leaves of the benefit of a day. */
export const partialResumption = calculator({
  name: "partial-resumption",
  about:
    "What is left of the daily benefit beside permitted work, gross. An employee says the hours a week and the hours of a full-time worker there; a self-employed person says since when the activity goes on. From the year in which income counts, the answer needs `referenceIncome` (of three years earlier) and `incomeThreshold`: without them it is null, because the thresholds were not found. For a day before 1 April 2018 the answer needs `dailyWage`: slices of that wage went off then, and no percentage.",
  body: z.discriminatedUnion("regime", [employee, selfEmployed]),
  answer: z.object({ reductionPercent: says.percentOrNone(), dailyBenefit: says.euroOrNone() }),
  dated: "day",
  examples: [
    {
      title: "Half of full time",
      body: {
        regime: "employee",
        day: "2026-05-04",
        hoursPerWeek: "19",
        fullTimeHours: "38",
        dailyBenefit: "50.00",
      },
    },
    {
      title: "Self-employed, in the eighth month",
      body: { regime: "self-employed", day: "2026-09-01", activitySince: "2026-02-02", dailyBenefit: "76.42" },
    },
  ],
  work(body) {
    const on = day(body.day);
    const dailyBenefit = centsOf(body.dailyBenefit);
    if (body.regime === "self-employed") {
      const facts = {
        activitySince: day(body.activitySince),
        dailyBenefit,
        referenceIncome: amount(body.referenceIncome),
        incomeThreshold: amount(body.incomeThreshold),
      };
      const ruling = judge(rules["cumul-self-employed"], facts, on);
      return { answer: said(ruling.value), rulings: [ruling] };
    }
    const facts = {
      setting: body.setting ?? "ordinary",
      minutesPerWeek: minutesOf(body.hoursPerWeek),
      fullTimeMinutes: minutesOf(body.fullTimeHours),
      dailyBenefit,
      dailyWage: amount(body.dailyWage),
    } as const;
    const ruling = judge(rules["cumul-employee"], facts, on);
    return { answer: said(ruling.value), rulings: [ruling] };
  },
});

const said = (cumul: Cumul | null | undefined) =>
  cumul
    ? { reductionPercent: cumul.reductionPercent, dailyBenefit: euro(cumul.dailyBenefit) }
    : { reductionPercent: null, dailyBenefit: null };
