import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** By when a resumption is declared, and what it costs when that was later. */
export const declarationDay = calculator({
  name: "declaration-day",
  about:
    "The last day to declare a resumption: the last working day before it. With `declaredOn` also how many calendar days late that was, and what it costs. `latestDay` is null where the permission had to come first (self-employed, before 2023).",
  body: z.strictObject({
    regime: asks.choice("employee", "unemployed", "self-employed"),
    resumesOn: asks.day(),
    declaredOn: asks.day().optional(),
  }),
  answer: z.object({
    latestDay: says.dayOrNever(),
    lateDays: says.count().optional(),
    consequence: says.choice("none", "reduced-10-percent", "recovery").optional(),
  }),
  dated: "resumesOn",
  examples: [
    {
      title: "After Easter: the weekend and the holiday do not count",
      body: { regime: "employee", resumesOn: "2027-03-30" },
    },
    {
      title: "Declared five days late",
      body: { regime: "employee", resumesOn: "2026-01-12", declaredOn: "2026-01-14" },
    },
  ],
  work({ regime, ...days }) {
    const resumesOn = day(days.resumesOn);
    const latest = judge(rules["declaration-day"], { regime, resumesOn }, resumesOn);
    const latestDay = latest.value ?? null;
    if (days.declaredOn === undefined || latestDay === null) return { answer: { latestDay }, rulings: [latest] };
    const late = judge(rules["late-declaration"], { resumesOn, declaredOn: day(days.declaredOn) }, resumesOn);
    const { lateDays, consequence } = late.value ?? {};
    return {
      answer: { latestDay, lateDays: lateDays ?? undefined, consequence },
      rulings: [late, latest],
    };
  },
});
