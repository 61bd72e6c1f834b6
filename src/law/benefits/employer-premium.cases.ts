import { cases } from "../kernel/case.ts";
import { employerPremium } from "./employer-premium.ts";

export const employerPremiumCases = cases(
  employerPremium,
  {
    on: "2026-03-02",
    facts: {
      incapableSince: "2025-03-02",
      resumesOn: "2026-03-02",
      worksThreeMonths: true,
      excludedWork: false,
      premiumPaidBefore: false,
    },
  },
  [
    { it: "UCM, Securex: a year incapable on the day of the resumption, 1,725 euro", outcome: "1725.00" },
    { it: "UCM: one day less than a year, nothing", but: { incapableSince: "2025-03-03" }, outcome: "none" },
    { it: "UCM: work for less than three months, nothing", but: { worksThreeMonths: false }, outcome: "none" },
    { it: "UCM: flexi-job, casual work or joint committee 327, nothing", but: { excludedWork: true }, outcome: "none" },
    { it: "UCM: once for each worker", but: { premiumPaidBefore: true }, outcome: "none" },
    {
      it: "UCM: the first day, 1,000 euro",
      on: "2023-04-01",
      but: { incapableSince: "2022-01-10", resumesOn: "2023-04-01" },
      outcome: "1000.00",
    },
    {
      it: "the day before, no premium yet",
      on: "2023-03-31",
      but: { incapableSince: "2022-01-10", resumesOn: "2023-03-31" },
      outcome: "not in force",
    },
    {
      it: "UCM: the last day of 1,000 euro",
      on: "2023-12-31",
      but: { incapableSince: "2022-01-10", resumesOn: "2023-12-31" },
      outcome: "1000.00",
    },
    {
      it: "UCM: the first day of 1,725 euro",
      on: "2024-01-01",
      but: { incapableSince: "2022-01-10", resumesOn: "2024-01-01" },
      outcome: "1725.00",
    },
    {
      it: "our reading: a year from 29 February is full on 28 February",
      on: "2025-03-01",
      but: { incapableSince: "2024-02-29", resumesOn: "2025-03-01" },
      outcome: "1725.00",
    },
    {
      it: "our reading: on 28 February itself it is not",
      on: "2025-02-28",
      but: { incapableSince: "2024-02-29", resumesOn: "2025-02-28" },
      outcome: "none",
    },
    { it: "since when is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "the day of the resumption is not known", but: { resumesOn: undefined }, outcome: "unknown" },
    { it: "how long the work lasts is not known", but: { worksThreeMonths: undefined }, outcome: "unknown" },
    { it: "the kind of work is not known", but: { excludedWork: undefined }, outcome: "unknown" },
    { it: "whether it was paid before is not known", but: { premiumPaidBefore: undefined }, outcome: "unknown" },
    {
      it: "one reason is enough, also when something else is not known",
      but: { premiumPaidBefore: undefined, excludedWork: true },
      outcome: "none",
    },
  ],
);
