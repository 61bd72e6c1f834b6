import { z } from "zod";
import { sanctionDay } from "../../../law/absence/sanction.ts";
import { type Day, day } from "../../../law/kernel/day.ts";
import { euro } from "../../../law/kernel/euro.ts";
import { judge } from "../../../law/kernel/judge.ts";
import { rules } from "../../../law/rules.ts";
import { asks, centsOf, says } from "./asked.ts";
import { calculator } from "./calculator.ts";

const body = z
  .strictObject({
    incapableSince: asks.day(),
    breach: asks.choice("first-contact", "questionnaire-examination", "physical-contact", "incapacity-evaluation"),
    absences: z.array(z.strictObject({ on: asks.day(), justified: asks.yesNo() })).max(20),
    monthlyBenefit: asks.euro(),
  })
  .check(({ value, issues }) => {
    const days = value.absences.map(({ on }) => on);
    const fault = (at: number, message: string) =>
      issues.push({ code: "custom", input: undefined, path: ["absences", at, "on"], message });
    for (const [at, on] of days.entries()) {
      if (on < value.incapableSince) fault(at, "before-the-incapacity");
      else if (days.indexOf(on) < at) fault(at, "twice");
    }
  });

/** What staying away without a valid reason costs. */
export const sanction = calculator({
  name: "sanction",
  about:
    "What absences cost a month, gross, and what happens now. Only absences without a valid reason count, whatever their order here. `percent` may be broken (2.5).",
  body,
  answer: z.object({
    percent: says.brokenPercent(),
    amount: says.euro(),
    suspended: says.yesNo(),
    next: says.outcome(),
  }),
  dated: "absences",
  examples: [
    {
      title: "Twice absent at the first interview",
      body: {
        incapableSince: "2024-09-02",
        breach: "first-contact",
        absences: [
          { on: "2025-02-03", justified: false },
          { on: "2025-02-24", justified: false },
        ],
        monthlyBenefit: "1300.00",
      },
    },
  ],
  work({ breach, absences, monthlyBenefit, ...asked }) {
    const incapableSince = day(asked.incapableSince);
    const daysOf = (justified: boolean) =>
      absences.filter((one) => one.justified === justified).map(({ on }) => day(on));
    const unjustified = daysOf(false);
    const last = Math.max(incapableSince, ...(unjustified.length > 0 ? unjustified : daysOf(true))) as Day;
    const facts = {
      incapableSince,
      breach,
      unjustifiedAbsences: unjustified.length,
      monthlyBenefit: centsOf(monthlyBenefit),
    };
    const ruling = judge(rules.sanction, facts, sanctionDay(incapableSince, last));
    // With every fact given the rule always answers, the amount too.
    if (!ruling.value) throw new Error("sanction did not answer");
    const { percent, amountCents, suspended, next } = ruling.value;
    return { answer: { percent, amount: euro(amountCents ?? 0), suspended, next }, rulings: [ruling] };
  },
});
