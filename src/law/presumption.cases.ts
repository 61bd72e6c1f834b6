import { cases } from "./kernel/case.ts";
import { presumption, presumptionDuringTraining } from "./presumption.ts";

const signed = {
  regime: "employee",
  insuredPersonSignedOn: "2026-03-02",
  coordinatorSignedOn: "2026-03-02",
  advisingPhysicianSignedOn: "2026-03-02",
  planDrawnUpOn: null,
} as const;

export const presumptionCases = cases(presumption, { on: "2026-03-02", facts: signed }, [
  { it: "webinar, slide 25: six months from the signatures", outcome: "2026-03-02/2026-09-01" },
  {
    it: "webinar, slide 25: from the last of the three signatures",
    but: { coordinatorSignedOn: "2026-03-04", advisingPhysicianSignedOn: "2026-03-09" },
    outcome: "2026-03-09/2026-09-08",
  },
  { it: "webinar, slide 25: two signatures start nothing", but: { advisingPhysicianSignedOn: null }, outcome: "none" },
  { it: "webinar, slide 25: not without the insured person", but: { insuredPersonSignedOn: null }, outcome: "none" },
  { it: "webinar, slide 25: not without the coordinator", but: { coordinatorSignedOn: null }, outcome: "none" },
  {
    it: "a missing signature is enough, also when another one is not known",
    but: { insuredPersonSignedOn: undefined, coordinatorSignedOn: null },
    outcome: "none",
  },
  { it: "a signature that is not known, cannot be said", but: { coordinatorSignedOn: undefined }, outcome: "unknown" },
  { it: "a regime that is not known, cannot be said", but: { regime: undefined }, outcome: "unknown" },
  { it: "webinar, slide 25: a job seeker as well", but: { regime: "unemployed" }, outcome: "2026-03-02/2026-09-01" },
  {
    it: "webinar, slide 25: the plan changes nothing for an employee",
    but: { planDrawnUpOn: "2026-03-20" },
    outcome: "2026-03-02/2026-09-01",
  },
  {
    it: "our reading: a self-employed person from the signatures as well",
    but: { regime: "self-employed" },
    outcome: "2026-03-02/2026-09-01",
  },
  {
    it: "law of 12 January 2023: a self-employed person on its first day",
    on: "2023-01-01",
    but: {
      regime: "self-employed",
      insuredPersonSignedOn: "2023-01-01",
      coordinatorSignedOn: "2023-01-01",
      advisingPhysicianSignedOn: "2023-01-01",
    },
    outcome: "2023-01-01/2023-06-30",
  },
  {
    it: "law of 12 January 2023: the day before, a self-employed person has no trajectory and no presumption",
    on: "2022-12-31",
    but: { regime: "self-employed" },
    outcome: "none",
  },
  {
    it: "law of 12 December 2021: in 2022 an employee",
    on: "2022-12-31",
    outcome: "2026-03-02/2026-09-01",
  },
  {
    it: "our reading: for a self-employed person the plan changes nothing either",
    but: { regime: "self-employed", planDrawnUpOn: "2026-03-20" },
    outcome: "2026-03-02/2026-09-01",
  },
  {
    it: "our reading: from 31 August up to the last day of February",
    but: { insuredPersonSignedOn: "2026-08-31" },
    outcome: "2026-08-31/2027-02-28",
  },
  {
    it: "our reading: from 30 August up to the last day of February as well",
    but: { insuredPersonSignedOn: "2026-08-30" },
    outcome: "2026-08-30/2027-02-28",
  },
  {
    it: "our reading: from 28 August up to 27 February",
    but: { insuredPersonSignedOn: "2026-08-28" },
    outcome: "2026-08-28/2027-02-27",
  },
  {
    it: "our reading: from 29 August up to 28 February in a leap year",
    but: { insuredPersonSignedOn: "2027-08-29" },
    outcome: "2027-08-29/2028-02-28",
  },
  {
    it: "our reading: from 31 August up to 29 February in a leap year",
    but: { insuredPersonSignedOn: "2027-08-31" },
    outcome: "2027-08-31/2028-02-29",
  },
  { it: "law of 12 December 2021: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
]);

export const presumptionDuringTrainingCases = cases(
  presumptionDuringTraining,
  { on: "2026-09-01", facts: { approved: true, from: "2026-09-01", until: "2027-06-30" } },
  [
    { it: "webinar, slide 25: during the whole of an approved training", outcome: "2026-09-01/2027-06-30" },
    {
      it: "slides of 2021: during a training of an older trajectory as well",
      on: "2020-09-01",
      but: { from: "2020-09-01", until: "2021-01-29" },
      outcome: "2020-09-01/2021-01-29",
    },
    { it: "webinar, slide 25: not when the Council refused", but: { approved: false }, outcome: "none" },
    { it: "not decided yet, cannot be said", but: { approved: undefined }, outcome: "unknown" },
    { it: "the first day is not known, cannot be said", but: { from: undefined }, outcome: "unknown" },
    { it: "the last day is not known, cannot be said", but: { until: undefined }, outcome: "unknown" },
  ],
);
