import { cases } from "../kernel/case.ts";
import { questionnaireFollowUp, questionnaireReturned, questionnaireSent } from "./questionnaire.ts";
import { questionnaireComplete } from "./questionnaire-complete.ts";
import { questionnaireRequired } from "./questionnaire-required.ts";

export const questionnaireSentCases = cases(
  questionnaireSent,
  { on: "2026-01-05", facts: { incapableSince: "2026-01-05" } },
  [
    { it: "INAMI, barometer: ten weeks after the start, the first day of week 11", outcome: "2026-03-16" },
    { it: "INAMI, barometer: across February", but: { incapableSince: "2026-02-01" }, outcome: "2026-04-12" },
    { it: "across 29 February", but: { incapableSince: "2028-01-03" }, outcome: "2028-03-13" },
    { it: "across the year", but: { incapableSince: "2026-12-15" }, outcome: "2027-02-23" },
    { it: "our reading: a Sunday is not moved", but: { incapableSince: "2026-01-04" }, outcome: "2026-03-15" },
    {
      it: "INAMI, barometer: ten weeks from the first day of 2022",
      on: "2022-01-01",
      but: { incapableSince: "2022-01-01" },
      outcome: "2022-03-12",
    },
    {
      it: "older pages of funds: eight weeks up to the last day of 2021",
      on: "2021-12-31",
      but: { incapableSince: "2021-12-31" },
      outcome: "2022-02-25",
    },
    { it: "the start is not known, cannot be said", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "before the estimate existed, not in force", on: "2015-12-31", outcome: "not in force" },
  ],
);

export const questionnaireReturnedCases = cases(
  questionnaireReturned,
  { on: "2026-03-16", facts: { sentOn: "2026-03-16" } },
  [
    { it: "CAAMI, Neutrale, Partena: within two weeks", outcome: "2026-03-30" },
    { it: "our reading: Easter Monday is not moved", but: { sentOn: "2026-03-23" }, outcome: "2026-04-06" },
    {
      it: "our reading: two weeks before 2022 as well",
      on: "2021-06-01",
      but: { sentOn: "2021-06-01" },
      outcome: "2021-06-15",
    },
    { it: "never sent, cannot be said", but: { sentOn: undefined }, outcome: "unknown" },
  ],
);

const plain = {
  incapableSince: "2026-01-05",
  medicalReasonKnown: false,
  employerTrajectoryRuns: false,
  authorisedWorkRuns: false,
  trajectoryOnRequest: false,
  pensionAgeOn: "2040-05-20",
} as const;

export const questionnaireRequiredCases = cases(questionnaireRequired, { on: "2026-01-05", facts: plain }, [
  { it: "INAMI, barometer: no exemption, it must be sent", outcome: "met" },
  {
    it: "INAMI, barometer: not when a valid medical reason is known",
    but: { medicalReasonKnown: true },
    outcome: "not met",
    no: ["no-medical-reason-known"],
  },
  {
    it: "INAMI, barometer: not while a trajectory with the employer runs",
    but: { employerTrajectoryRuns: true },
    outcome: "not met",
    no: ["no-employer-trajectory"],
  },
  {
    it: "INAMI, barometer: not while authorised work runs",
    but: { authorisedWorkRuns: true },
    outcome: "not met",
    no: ["no-authorised-work"],
  },
  {
    it: "INAMI, barometer: not when a trajectory was started on request",
    but: { trajectoryOnRequest: true },
    outcome: "not met",
    no: ["no-trajectory-on-request"],
  },
  {
    it: "INAMI, barometer: pension age on 20 June, month after it July, from 1 January on",
    but: { incapableSince: "2026-01-01", pensionAgeOn: "2026-06-20" },
    outcome: "not met",
    no: ["not-close-to-pension"],
  },
  {
    it: "INAMI, barometer: one day sooner, it must be sent",
    but: { incapableSince: "2025-12-31", pensionAgeOn: "2026-06-20" },
    outcome: "met",
  },
  {
    it: "our reading: pension age on the first day of a month, still the month after it",
    but: { incapableSince: "2025-12-31", pensionAgeOn: "2026-06-01" },
    outcome: "met",
  },
  {
    it: "our reading: pension age on the last day of a month",
    but: { incapableSince: "2026-01-01", pensionAgeOn: "2026-06-30" },
    outcome: "not met",
    no: ["not-close-to-pension"],
  },
  {
    it: "INAMI, barometer: incapable after the pension age",
    but: { incapableSince: "2026-09-01", pensionAgeOn: "2026-06-20" },
    outcome: "not met",
    no: ["not-close-to-pension"],
  },
  {
    it: "every exemption at once, every one is named",
    but: {
      medicalReasonKnown: true,
      employerTrajectoryRuns: true,
      authorisedWorkRuns: true,
      trajectoryOnRequest: true,
      pensionAgeOn: "2026-02-01",
    },
    outcome: "not met",
    no: [
      "no-medical-reason-known",
      "no-employer-trajectory",
      "no-authorised-work",
      "no-trajectory-on-request",
      "not-close-to-pension",
    ],
  },
  {
    it: "nothing is known, cannot be said",
    but: {
      medicalReasonKnown: undefined,
      employerTrajectoryRuns: undefined,
      authorisedWorkRuns: undefined,
      trajectoryOnRequest: undefined,
      pensionAgeOn: undefined,
    },
    outcome: "unknown",
    unsaid: [
      "no-medical-reason-known",
      "no-employer-trajectory",
      "no-authorised-work",
      "no-trajectory-on-request",
      "not-close-to-pension",
    ],
  },
]);

export const questionnaireFollowUpCases = cases(
  questionnaireFollowUp,
  { on: "2026-03-30", facts: { answer: "none", returnTermOver: false } },
  [
    { it: "within the two weeks, wait", outcome: "wait-for-answer", row: "no-answer-yet" },
    {
      it: "INAMI: not received, the coordinator helps",
      but: { returnTermOver: true },
      outcome: "help-to-answer",
      row: "no-answer-in-time",
    },
    {
      it: "INAMI: incomplete, the coordinator helps",
      but: { answer: "incomplete" },
      outcome: "help-to-answer",
      row: "answer-is-incomplete",
    },
    {
      it: "incomplete after the two weeks, help as well",
      but: { answer: "incomplete", returnTermOver: true },
      outcome: "help-to-answer",
      row: "answer-is-incomplete",
    },
    {
      it: "complete, the estimate follows, also when it came late",
      but: { answer: "complete", returnTermOver: true },
      outcome: "estimate-capacities",
      row: "answer-is-complete",
    },
    {
      it: "incomplete, whether the term is over or not",
      but: { answer: "incomplete", returnTermOver: undefined },
      outcome: "help-to-answer",
    },
    { it: "no answer and no term known, cannot be said", but: { returnTermOver: undefined }, outcome: "unknown" },
  ],
);

export const questionnaireCompleteCases = cases(
  questionnaireComplete,
  { on: "2026-03-30", facts: { itemsAsked: 4, itemsAnswered: 4 } },
  [
    { it: "our reading: every known question has a mark", outcome: "met" },
    {
      it: "our reading: one is left out",
      but: { itemsAnswered: 3 },
      outcome: "not met",
      no: ["every-item-answered"],
    },
    {
      it: "how many were answered is not known, cannot be said",
      but: { itemsAnswered: undefined },
      outcome: "unknown",
      unsaid: ["every-item-answered"],
    },
    {
      it: "how many were asked is not known, cannot be said",
      but: { itemsAsked: undefined },
      outcome: "unknown",
      unsaid: ["every-item-answered"],
    },
  ],
);
