import { cases } from "../kernel/case.ts";
import type { Cents } from "../kernel/facts.ts";
import { benefitRate } from "./benefit-rate.ts";

const cents = (amount: number) => amount as Cents;
const invalid = { incapableSince: "2025-03-02" } as const;

export const benefitRateCases = cases(
  benefitRate,
  {
    on: "2026-03-02",
    facts: { incapableSince: "2026-01-12", household: "single", cappedDailyWage: cents(10_000) },
  },
  [
    { it: "INAMI: 60 % in the first year", outcome: "60.00" },
    { it: "INAMI: whatever the household", but: { household: undefined }, outcome: "60.00" },
    {
      it: "INAMI: in invalidity with dependants 65 %",
      but: { ...invalid, household: "with-dependants" },
      outcome: "65.00",
    },
    { it: "INAMI: in invalidity single 55 %", but: invalid, outcome: "55.00" },
    { it: "INAMI: in invalidity cohabiting 40 %", but: { ...invalid, household: "cohabiting" }, outcome: "40.00" },
    { it: "the last day of the first year", on: "2026-03-01", but: invalid, outcome: "60.00" },
    {
      it: "our reading: half a cent goes up",
      but: { ...invalid, cappedDailyWage: cents(10_010) },
      outcome: "55.06",
    },
    { it: "before the incapacity, nothing", on: "2026-01-11", outcome: "none" },
    { it: "in invalidity the household must be known", but: { ...invalid, household: undefined }, outcome: "unknown" },
    { it: "the wage is not known", but: { cappedDailyWage: undefined }, outcome: "unknown" },
    { it: "since when is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "our reading: the day before, not in force", on: "2025-12-31", outcome: "not in force" },
  ],
);
