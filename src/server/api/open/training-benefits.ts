import { z } from "zod";
import { day } from "../../../law/kernel/day.ts";
import { euro } from "../../../law/kernel/euro.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, minutesOf, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

/** The premiums of an approved training. */
export const trainingBenefits = calculator({
  name: "training-benefits",
  about: "The premium for the hours effectively followed and the premium for succeeding, gross.",
  body: z.strictObject({
    decision: asks.choice("approved", "refused"),
    hoursFollowed: asks.hours(),
    hoursPlanned: asks.hours(),
    succeeded: asks.yesNo(),
    day: asks.day(),
  }),
  answer: z.object({ hourlyPremium: says.euro(), successPremium: says.euro(), total: says.euro() }),
  dated: "day",
  examples: [
    {
      title: "120 of 150 hours, and succeeded",
      body: { decision: "approved", hoursFollowed: "120", hoursPlanned: "150", succeeded: true, day: "2026-06-30" },
    },
  ],
  work({ decision, hoursFollowed, hoursPlanned, succeeded, ...asked }) {
    const facts = {
      decision,
      minutesFollowed: minutesOf(hoursFollowed),
      minutesPlanned: minutesOf(hoursPlanned),
      succeeded,
    };
    const ruling = judge(rules["training-benefits"], facts, day(asked.day));
    // With every fact given the rule always answers.
    if (!ruling.value) throw new Error("training-benefits did not answer");
    const { hourlyPremium, successPremium, total } = ruling.value;
    return {
      answer: { hourlyPremium: euro(hourlyPremium), successPremium: euro(successPremium), total: euro(total) },
      rulings: [ruling],
    };
  },
});
