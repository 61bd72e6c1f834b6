import { cases } from "../kernel/case.ts";
import { employerPayCases } from "./pay.cases.ts";
import { employerPlanWithin } from "./plan.ts";
import {
  employerEstimateFrom,
  employerInformsFrom,
  employerMayStart,
  employerMustStartWithin,
  forceMajeureFrom,
} from "./start.ts";
import {
  employerAppealWithin,
  employerDecisionWithin,
  employerPlanAnswerWithin,
  employerRestartFrom,
  preReturnVisitWithin,
} from "./terms.ts";

const on = "2026-03-02";
const beforeTheReform = {
  it: "reform of 2022: the day before, not in force",
  on: "2022-09-30",
  outcome: "not in force",
} as const;
const since = { incapableSince: on } as const;

export const employerCases = {
  "employer-may-start": cases(employerMayStart, { on, facts: { incapableSince: on, workerAgrees: true } }, [
    { it: "decree of 17 December 2025: from the first day, with the worker’s consent", outcome: "met" },
    {
      it: "decree of 17 December 2025: not without it",
      but: { workerAgrees: false },
      outcome: "not met",
      no: ["worker-agrees"],
    },
    {
      it: "nobody knows of a consent",
      but: { workerAgrees: undefined },
      outcome: "unknown",
      unsaid: ["worker-agrees"],
    },
    { it: "decree of 17 December 2025: on its first day", on: "2026-01-01", outcome: "met" },
    {
      it: "Codex up to 2025: after three months, consent or not",
      on: "2025-12-31",
      but: { incapableSince: "2025-09-30", workerAgrees: false },
      outcome: "met",
    },
    {
      it: "Codex up to 2025: a day too early",
      on: "2025-12-30",
      but: { incapableSince: "2025-10-01" },
      outcome: "not met",
      no: ["three-months-incapable"],
    },
    {
      it: "our reading: from 30 November to the last day of February",
      on: "2025-02-28",
      but: { incapableSince: "2024-11-30" },
      outcome: "met",
    },
    {
      it: "since when is not known",
      on: "2025-12-31",
      but: { incapableSince: undefined },
      outcome: "unknown",
      unsaid: ["three-months-incapable"],
    },
    { it: "reform of 2022: on its first day", on: "2022-10-01", but: { incapableSince: "2022-07-01" }, outcome: "met" },
    beforeTheReform,
  ]),
  "employer-informs-from": cases(employerInformsFrom, { on, facts: since }, [
    { it: "Beswic: after four weeks", outcome: "2026-03-30" },
    { it: "a holiday is not moved", but: { incapableSince: "2026-03-09" }, outcome: "2026-04-06" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "employer-estimate-from": cases(employerEstimateFrom, { on, facts: since }, [
    { it: "decree of 17 December 2025: after eight weeks", outcome: "2026-04-27" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "the day before, not in force", on: "2025-12-31", outcome: "not in force" },
  ]),
  "employer-must-start-within": cases(employerMustStartWithin, { on, facts: since }, [
    { it: "decree of 17 December 2025: within six months", outcome: "2026-09-02" },
    { it: "a Sunday is not moved", but: { incapableSince: "2026-04-04" }, outcome: "2026-10-04" },
    { it: "our reading: to the last day of February", but: { incapableSince: "2026-08-31" }, outcome: "2027-02-28" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "the day before, not in force", on: "2025-12-31", outcome: "not in force" },
  ]),
  "employer-decision-within": cases(employerDecisionWithin, { on, facts: { requestedOn: on } }, [
    { it: "from general knowledge: 49 calendar days", outcome: "2026-04-20" },
    { it: "a Sunday is not moved", but: { requestedOn: "2026-03-01" }, outcome: "2026-04-19" },
    { it: "the request is not known", but: { requestedOn: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "employer-appeal-within": cases(employerAppealWithin, { on, facts: { receivedOn: on } }, [
    { it: "Beswic: 21 calendar days", outcome: "2026-03-23" },
    { it: "a holiday is not moved", but: { receivedOn: "2026-03-16" }, outcome: "2026-04-06" },
    { it: "reform of 2022: on its first day", on: "2022-10-01", outcome: "2026-03-23" },
    { it: "Beswic: the day before, seven working days", on: "2022-09-30", outcome: "2026-03-11" },
    { it: "over Easter", on: "2022-09-30", but: { receivedOn: "2026-03-31" }, outcome: "2026-04-10" },
    { it: "the receipt is not known", but: { receivedOn: undefined }, outcome: "unknown" },
    { it: "the day before what was read, not in force", on: "2016-12-31", outcome: "not in force" },
  ]),
  "employer-plan-within": cases(employerPlanWithin, { on, facts: { employerDecision: "decision-a", decidedOn: on } }, [
    { it: "from general knowledge: 63 days after decision A", outcome: "2026-05-04" },
    { it: "a Sunday is not moved", but: { decidedOn: "2026-03-01" }, outcome: "2026-05-03" },
    { it: "Beswic: six months after decision B", but: { employerDecision: "decision-b" }, outcome: "2026-09-02" },
    {
      it: "our reading: to the last day of February",
      but: { employerDecision: "decision-b", decidedOn: "2026-08-31" },
      outcome: "2027-02-28",
    },
    { it: "Beswic: no plan after decision C", but: { employerDecision: "decision-c" }, outcome: "none" },
    { it: "the decision is not known", but: { employerDecision: undefined }, outcome: "unknown" },
    { it: "its day is not known", but: { decidedOn: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "employer-plan-answer-within": cases(employerPlanAnswerWithin, { on, facts: { planReceivedOn: on } }, [
    { it: "requirements of a service: fourteen days", outcome: "2026-03-16" },
    { it: "a Sunday is not moved", but: { planReceivedOn: "2026-03-01" }, outcome: "2026-03-15" },
    { it: "the receipt is not known", but: { planReceivedOn: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "employer-restart-from": cases(employerRestartFrom, { on, facts: { decidedOn: on } }, [
    { it: "Beswic: three months after decision C", outcome: "2026-06-02" },
    { it: "our reading: to the last day of February", but: { decidedOn: "2026-11-30" }, outcome: "2027-02-28" },
    { it: "the decision is not known", but: { decidedOn: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "pre-return-visit-within": cases(preReturnVisitWithin, { on, facts: { requestedOn: on } }, [
    { it: "from general knowledge: ten working days", outcome: "2026-03-16" },
    { it: "over Easter", but: { requestedOn: "2026-03-30" }, outcome: "2026-04-14" },
    { it: "the request is not known", but: { requestedOn: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  "force-majeure-from": cases(forceMajeureFrom, { on, facts: since }, [
    { it: "FGTB: after six months", outcome: "2026-09-02" },
    { it: "FGTB: on the first day of that", on: "2026-01-01", outcome: "2026-09-02" },
    { it: "FGTB: before, after nine months", on: "2025-12-31", outcome: "2026-12-02" },
    { it: "our reading: to the last day of February", but: { incapableSince: "2026-08-31" }, outcome: "2027-02-28" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    beforeTheReform,
  ]),
  ...employerPayCases,
} as const;
