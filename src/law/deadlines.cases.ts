import { appeal } from "./appeal.ts";
import { firstContactWithin, newDateAfterAbsence } from "./first-contact.ts";
import { invalidityFrom } from "./invalidity.ts";
import { cases } from "./kernel/case.ts";
import { followUpWithin, planWithin } from "./plan.ts";
import { evaluationAfterTraining } from "./training.ts";

export const firstContactWithinCases = cases(
  firstContactWithin,
  { on: "2026-03-02", facts: { askedOn: "2026-03-02" } },
  [
    { it: "CAAMI and INAMI: within one month", outcome: "2026-04-02" },
    {
      it: "our reading: from 31 January to the end of February",
      but: { askedOn: "2026-01-31" },
      outcome: "2026-02-28",
    },
    { it: "our reading: from 28 January to 28 February", but: { askedOn: "2026-01-28" }, outcome: "2026-02-28" },
    { it: "our reading: to 29 February in a leap year", but: { askedOn: "2028-01-31" }, outcome: "2028-02-29" },
    { it: "our reading: a Sunday is not moved", but: { askedOn: "2026-02-15" }, outcome: "2026-03-15" },
    { it: "the day of asking is not known, cannot be said", but: { askedOn: undefined }, outcome: "unknown" },
    { it: "law of 12 December 2021: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
  ],
);

export const newDateAfterAbsenceCases = cases(
  newDateAfterAbsence,
  { on: "2026-03-02", facts: { firstDate: "2026-03-02" } },
  [
    { it: "law of 25 September 2022: within one month of the first date", outcome: "2026-04-02" },
    { it: "our reading: a Sunday is not moved", but: { firstDate: "2026-04-03" }, outcome: "2026-05-03" },
    { it: "our reading: from 31 March to 30 April", but: { firstDate: "2026-03-31" }, outcome: "2026-04-30" },
    { it: "law of 25 September 2022: the day before, not in force", on: "2022-12-31", outcome: "not in force" },
    { it: "law of 25 September 2022: on its first day", on: "2023-01-01", outcome: "2026-04-02" },
  ],
);

export const planWithinCases = cases(planWithin, { on: "2026-03-02", facts: { engagedOn: "2026-03-02" } }, [
  { it: "droitsquotidiens.be: the plan within one month", outcome: "2026-04-02" },
  { it: "our reading: from 31 August to 30 September", but: { engagedOn: "2026-08-31" }, outcome: "2026-09-30" },
  { it: "our reading: a Sunday is not moved", but: { engagedOn: "2026-04-03" }, outcome: "2026-05-03" },
  { it: "across the year", but: { engagedOn: "2026-12-15" }, outcome: "2027-01-15" },
]);

export const followUpWithinCases = cases(followUpWithin, { on: "2026-03-02", facts: { lastOn: "2026-03-02" } }, [
  { it: "our reading: a Sunday is not moved", but: { lastOn: "2026-02-03" }, outcome: "2026-05-03" },
  { it: "droitsquotidiens.be: every three months", outcome: "2026-06-02" },
  { it: "our reading: from 30 November to the end of February", but: { lastOn: "2026-11-30" }, outcome: "2027-02-28" },
]);

export const evaluationAfterTrainingCases = cases(
  evaluationAfterTraining,
  { on: "2026-03-02", facts: { succeededOn: "2026-03-02" } },
  [
    { it: "webinar, slide 25: six months after success", outcome: "2026-09-02" },
    {
      it: "our reading: from 31 August to the last day of February",
      but: { succeededOn: "2026-08-31" },
      outcome: "2027-02-28",
    },
    { it: "our reading: from 31 August to 29 February", but: { succeededOn: "2027-08-31" }, outcome: "2028-02-29" },
    { it: "our reading: from 29 February to 29 August", but: { succeededOn: "2028-02-29" }, outcome: "2028-08-29" },
    {
      it: "slides of 2021, phase 3: six months in the older trajectories too",
      on: "2019-06-28",
      but: { succeededOn: "2019-06-28" },
      outcome: "2019-12-28",
    },
    { it: "before the first agreement, not in force", on: "2012-09-30", outcome: "not in force" },
  ],
);

export const invalidityFromCases = cases(
  invalidityFrom,
  { on: "2026-03-02", facts: { incapableSince: "2025-03-02" } },
  [
    { it: "webinar, slide 18: after one year", outcome: "2026-03-02" },
    {
      it: "our reading: since 29 February, from 1 March",
      but: { incapableSince: "2024-02-29" },
      outcome: "2025-03-01",
    },
    {
      it: "our reading: since 28 February 2024, from 28 February 2025",
      but: { incapableSince: "2024-02-28" },
      outcome: "2025-02-28",
    },
    {
      it: "our reading: the same year before the law of 2021",
      on: "2010-05-01",
      but: { incapableSince: "2009-05-01" },
      outcome: "2010-05-01",
    },
    { it: "the start is not known, cannot be said", but: { incapableSince: undefined }, outcome: "unknown" },
  ],
);

export const appealCases = cases(appeal, { on: "2026-03-02", facts: { receivedOn: "2026-03-02" } }, [
  { it: "charter of the socially insured, art. 23: three months", outcome: "2026-06-02" },
  {
    it: "our reading: from 30 November to the last day of February, moved off a Sunday",
    but: { receivedOn: "2026-11-30" },
    outcome: "2027-03-01",
  },
  {
    it: "Judicial Code, art. 53: a Saturday moves to Monday",
    but: { receivedOn: "2026-01-11" },
    outcome: "2026-04-13",
  },
  {
    it: "Judicial Code, art. 53: Easter Monday moves to Tuesday",
    but: { receivedOn: "2026-01-06" },
    outcome: "2026-04-07",
  },
  { it: "Judicial Code, art. 53: 25 December moves on", but: { receivedOn: "2026-09-25" }, outcome: "2026-12-28" },
  {
    it: "our reading: from 30 November to 29 February in a leap year",
    but: { receivedOn: "2023-11-30" },
    outcome: "2024-02-29",
  },
  { it: "a Friday stays", but: { receivedOn: "2026-01-10" }, outcome: "2026-04-10" },
]);
