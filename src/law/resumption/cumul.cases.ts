import { cases } from "../kernel/case.ts";
import type { Cents, Minutes } from "../kernel/facts.ts";
import { cumulEmployee } from "./cumul-employee.ts";
import { cumulSelfEmployed } from "./cumul-self-employed.ts";

const cents = (amount: number) => amount as Cents;
const hours = (worked: number) => ((worked * 6000) / 100) as Minutes;

export const cumulEmployeeCases = cases(
  cumulEmployee,
  {
    on: "2026-05-04",
    facts: {
      setting: "ordinary",
      minutesPerWeek: hours(19),
      fullTimeMinutes: hours(38),
      dailyBenefit: cents(5000),
      activitySince: "2026-05-04",
    },
  },
  [
    { it: "decree of 1996, art. 230: half time costs 30 %", outcome: "35.00" },
    {
      it: "art. 230: 15.2 of 38 hours is exactly 40 %, 20 % off",
      but: { minutesPerWeek: hours(15.2) },
      outcome: "40.00",
    },
    { it: "art. 230: 20 % of full time costs nothing", but: { minutesPerWeek: hours(7.6) }, outcome: "50.00" },
    { it: "art. 230: less than 20 % costs nothing", but: { minutesPerWeek: hours(4) }, outcome: "50.00" },
    { it: "art. 230: no hours cost nothing", but: { minutesPerWeek: hours(0) }, outcome: "50.00" },
    { it: "art. 230: 0.39 % above is dropped", but: { minutesPerWeek: hours(7.75) }, outcome: "50.00" },
    { it: "art. 230: 1.05 % above is 1 %", but: { minutesPerWeek: hours(8) }, outcome: "49.50" },
    { it: "art. 230: 19.47 % above is 19 %", but: { minutesPerWeek: hours(15) }, outcome: "40.50" },
    { it: "art. 230: 21.45 % above is 21 %", but: { minutesPerWeek: hours(15.75) }, outcome: "39.50" },
    { it: "art. 230: 22.76 % above is 23 %", but: { minutesPerWeek: hours(16.25) }, outcome: "38.50" },
    {
      it: "art. 230: exactly 30.50 % above is 31 %",
      but: { minutesPerWeek: hours(20.2), fullTimeMinutes: hours(40) },
      outcome: "34.50",
    },
    {
      it: "our reading: 13 h 40 of 38 h 30 is 15.497 % above, 15.49 % without what follows, 15 %",
      but: { minutesPerWeek: 820 as Minutes, fullTimeMinutes: 2310 as Minutes },
      outcome: "42.50",
    },
    { it: "art. 230: full time costs 80 %", but: { minutesPerWeek: hours(38) }, outcome: "10.00" },
    { it: "half a cent goes up: 70 % of 49.95 is 34.965", but: { dailyBenefit: cents(4995) }, outcome: "34.97" },
    { it: "no benefit stays no benefit", but: { dailyBenefit: cents(0) }, outcome: "0.00" },
    { it: "more than full time cannot be", but: { minutesPerWeek: hours(38.25) }, outcome: "unknown" },
    { it: "negative hours cannot be", but: { minutesPerWeek: hours(-1) }, outcome: "unknown" },
    {
      it: "nothing to compare with cannot be",
      but: { minutesPerWeek: hours(0), fullTimeMinutes: hours(0) },
      outcome: "unknown",
    },
    { it: "MC: a sheltered workshop keeps all", but: { setting: "sheltered-workshop" }, outcome: "50.00" },
    {
      it: "MC: whatever the hours there",
      but: { setting: "sheltered-workshop", minutesPerWeek: undefined },
      outcome: "50.00",
    },
    { it: "MC: a childminder loses 25 % in the first year", but: { setting: "childminder" }, outcome: "37.50" },
    {
      it: "MC: up to the last day of it",
      but: { setting: "childminder", activitySince: "2025-05-05" },
      outcome: "37.50",
    },
    {
      it: "MC: and 50 % from then on",
      but: { setting: "childminder", activitySince: "2025-05-04" },
      outcome: "25.00",
    },
    {
      it: "MC: since when is not known",
      but: { setting: "childminder", activitySince: undefined },
      outcome: "unknown",
    },
    {
      it: "a childminder who has not started",
      but: { setting: "childminder", activitySince: "2026-05-05" },
      outcome: "unknown",
    },
    {
      it: "our reading: a first year from 29 February ends on 28 February",
      on: "2025-02-28",
      but: { setting: "childminder", activitySince: "2024-02-29" },
      outcome: "37.50",
    },
    {
      it: "MC: a childminder on the first day of the rule, in the first year",
      on: "2018-04-01",
      but: { setting: "childminder", activitySince: "2018-04-01" },
      outcome: "37.50",
    },
    {
      it: "MC: a childminder on the first day of the rule, after it",
      on: "2018-04-01",
      but: { setting: "childminder", activitySince: "2017-04-01" },
      outcome: "25.00",
    },
    { it: "the kind of work is not known", but: { setting: undefined }, outcome: "unknown" },
    { it: "the hours are not known", but: { minutesPerWeek: undefined }, outcome: "unknown" },
    { it: "full time is not known", but: { fullTimeMinutes: undefined }, outcome: "unknown" },
    { it: "the benefit is not known", but: { dailyBenefit: undefined }, outcome: "unknown" },
    { it: "art. 230: on its first day", on: "2018-04-01", outcome: "35.00" },
    {
      it: "the change of 2018: at work before, the better one is by wage (30.00 off by hours, 4.22 by wage)",
      on: "2018-04-01",
      but: { activitySince: "2018-03-31", minutesPerWeek: hours(30.4), dailyWage: cents(2500) },
      outcome: "45.78",
    },
    {
      it: "the change of 2018: at work before, the better one is by hours",
      on: "2018-06-30",
      but: { activitySince: "2018-03-31", dailyWage: cents(8000) },
      outcome: "35.00",
    },
    {
      it: "the change of 2018: at work before, and the wage is not known",
      on: "2018-06-30",
      but: { activitySince: "2018-03-31" },
      outcome: "unknown",
    },
    {
      it: "the change of 2018: at work since the day itself, by hours alone",
      on: "2018-06-30",
      but: { activitySince: "2018-04-01", minutesPerWeek: hours(30.4), dailyWage: cents(2500) },
      outcome: "20.00",
    },
    {
      it: "the change of 2018: since when is not known, by hours alone",
      on: "2018-06-30",
      but: { activitySince: undefined, minutesPerWeek: hours(30.4), dailyWage: cents(2500) },
      outcome: "20.00",
    },
    {
      it: "the change of 2018: it is over on 1 July",
      on: "2018-07-01",
      but: { activitySince: "2018-03-31", minutesPerWeek: hours(30.4), dailyWage: cents(2500) },
      outcome: "20.00",
    },
    {
      it: "the change of 2018: a childminder at work before, by the new rule",
      on: "2018-06-30",
      but: { setting: "childminder", activitySince: "2018-03-31" },
      outcome: "37.50",
    },
    {
      it: "the slices of before: 10 euro of wage a day lie in the first one",
      on: "2018-03-31",
      but: { dailyWage: cents(1000) },
      outcome: "50.00",
    },
    {
      it: "the slices of before: 20 euro, 25 % of 8.96",
      on: "2018-03-31",
      but: { dailyWage: cents(2000) },
      outcome: "47.76",
    },
    {
      it: "the slices of before: 40 euro, 2.76 and 5.52 and 75 % of 6.88",
      on: "2018-03-31",
      but: { dailyWage: cents(4000) },
      outcome: "36.56",
    },
    {
      it: "the slices of before: nothing is left beside a high wage",
      on: "2018-03-31",
      but: { dailyWage: cents(20_000) },
      outcome: "0.00",
    },
    { it: "the slices of before: the wage must be known", on: "2018-03-31", outcome: "unknown" },
    {
      it: "the slices of before: the benefit must be known",
      on: "2018-03-31",
      but: { dailyWage: cents(1000), dailyBenefit: undefined },
      outcome: "unknown",
    },
    {
      it: "the slices of before: other work had its own rule, which was not found",
      on: "2018-03-31",
      but: { dailyWage: cents(1000), setting: "childminder" },
      outcome: "unknown",
    },
    {
      it: "the slices of before: on their first day here",
      on: "2018-01-01",
      but: { dailyWage: cents(1000) },
      outcome: "50.00",
    },
    { it: "the day before, not in force here", on: "2017-12-31", outcome: "not in force" },
  ],
);

export const cumulSelfEmployedCases = cases(
  cumulSelfEmployed,
  {
    on: "2026-05-04",
    facts: {
      activitySince: "2026-05-04",
      dailyBenefit: cents(5000),
      referenceIncome: cents(0),
      incomeThreshold: cents(2_000_000),
    },
  },
  [
    { it: "INASTI: nothing off at the start", outcome: "50.00" },
    { it: "INASTI: nothing off on the last day of six months", on: "2026-11-03", outcome: "50.00" },
    { it: "INASTI: 10 % off from the first day of the seventh month", on: "2026-11-04", outcome: "45.00" },
    {
      it: "our reading: from 31 August the seventh month starts on 1 March",
      on: "2027-02-28",
      but: { activitySince: "2026-08-31" },
      outcome: "50.00",
    },
    { it: "that first of March", on: "2027-03-01", but: { activitySince: "2026-08-31" }, outcome: "45.00" },
    { it: "INASTI: 10 % up to 31 December of the third year after", on: "2029-12-31", outcome: "45.00" },
    { it: "INASTI: then income counts, and below the threshold all is paid", on: "2030-01-01", outcome: "50.00" },
    {
      it: "INASTI: at the threshold all is paid",
      on: "2030-01-01",
      but: { referenceIncome: cents(2_000_000) },
      outcome: "50.00",
    },
    {
      it: "INASTI: 9.80 % above it is 10 % off",
      on: "2030-01-01",
      but: { referenceIncome: cents(2_196_000) },
      outcome: "45.00",
    },
    {
      it: "our reading: 14.99 % above it is 15 % off",
      on: "2030-01-01",
      but: { referenceIncome: cents(2_299_999) },
      outcome: "42.50",
    },
    {
      it: "to be verified: 15 % above it suspends the benefit",
      on: "2030-01-01",
      but: { referenceIncome: cents(2_300_000) },
      outcome: "0.00",
    },
    {
      it: "the threshold was not found",
      on: "2030-01-01",
      but: { incomeThreshold: undefined },
      outcome: "unknown",
    },
    { it: "a threshold of nothing is none", on: "2030-01-01", but: { incomeThreshold: cents(0) }, outcome: "unknown" },
    { it: "the income is not known", on: "2030-01-01", but: { referenceIncome: undefined }, outcome: "unknown" },
    {
      it: "no income is needed before that year",
      but: { referenceIncome: undefined, incomeThreshold: undefined },
      outcome: "50.00",
    },
    {
      it: "half a cent goes up: 90 % of 64.95 is 58.455",
      on: "2027-01-04",
      but: { dailyBenefit: cents(6495) },
      outcome: "58.46",
    },
    { it: "the activity has not started", on: "2026-05-03", outcome: "none" },
    { it: "since when is not known", but: { activitySince: undefined }, outcome: "unknown" },
    { it: "the benefit is not known", but: { dailyBenefit: undefined }, outcome: "unknown" },
    { it: "on the first day", on: "2018-08-20", but: { activitySince: "2018-08-20" }, outcome: "50.00" },
    { it: "the day before, not in force", on: "2018-08-19", outcome: "not in force" },
  ],
);
