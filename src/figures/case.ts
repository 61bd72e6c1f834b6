import { firstContactWithin } from "../law/first-contact.ts";
import { addMonths, day as dayOf, iso } from "../law/kernel/day.ts";
import { due } from "../law/kernel/judge.ts";
import { planWithin } from "../law/plan.ts";
import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import type { Recognition } from "../trajectory/recognition/recognition.ts";
import type { Resumption } from "../trajectory/resumption/resumption.ts";
import { serviceOf, type Trajectory } from "../trajectory/trajectory.ts";
import { returnMonths } from "./published/return-table.ts";
import { regionOf } from "./region.ts";
import { firstOutcome, statusOn } from "./status.ts";

/** How a trajectory came to be: by its route, or taken over from the years before. */
export const ways = ["A", "B", "C", "occupational-physician", "older"] as const;
export type Way = (typeof ways)[number];

/** The number of an outcome in S003, from 1 to 6. */
const numberOf = (outcome: Outcome): number => outcomes.indexOf(outcome) + 1;

/**
 * One trajectory as it is counted: days as ISO text, null for what did not happen. The status on a day that has not
 * come yet is what it would be if nothing more happened; who counts (return-table.ts) leaves such trajectories out.
 */
export function caseOf(
  trajectory: Trajectory,
  recognition: Recognition | undefined,
  resumptions: readonly Resumption[],
  postcode: string | null,
) {
  const known = { trajectory, recognition, resumptions };
  const start = dayOf(trajectory.openedOn);
  const [at18, at24, at30] = returnMonths.map((months) =>
    numberOf(statusOn(known, iso(addMonths(start, months, "last-day")))),
  ) as [number, number, number];
  const first = firstOutcome(known);
  const project = trajectory.projects.at(-1);
  const { contact, engagement, plan, guidance, training, olderKind, ended } = trajectory;
  const contactOn = contact.at === "held" && !olderKind ? contact.on : null;
  return {
    fund: trajectory.fund,
    service: serviceOf(trajectory) ?? null,
    region: regionOf(postcode ?? "") ?? null,
    regime: recognition?.regime ?? null,
    way: (olderKind ? "older" : trajectory.route) as Way,
    started_on: trajectory.openedOn,
    ended_on: ended?.on ?? null,
    at_18: at18,
    at_24: at24,
    at_30: at30,
    first_on: first?.on ?? null,
    first_outcome: first ? numberOf(first.outcome) : null,
    contact_on: contactOn,
    contact_in_time: contactOn === null ? null : inTime(firstContactWithin, "askedOn", trajectory.openedOn, contactOn),
    engaged_on: engagement.engagedOn ?? null,
    planned_on: plan?.drawnUpOn ?? null,
    plan_in_time:
      plan && engagement.engagedOn ? inTime(planWithin, "engagedOn", engagement.engagedOn, plan.drawnUpOn) : null,
    service_on: guidance?.registeredOn ?? null,
    project_on: project?.handedInOn ?? null,
    advised_on: project?.advice?.on ?? null,
    examined_on: project?.opinion?.on ?? null,
    decided_on: project?.decision?.on ?? null,
    approved: project?.decision ? project.decision.decision === "approved" : null,
    training_on: training?.startedOn ?? null,
    succeeded_on: training?.result?.at === "succeeded" ? training.result.on : null,
  };
}
export type Case = ReturnType<typeof caseOf>;
export type PersonFacts = ReturnType<typeof personFacts>;

/** Whether something was done by the last day of its term; null where no rule was in force on the day it counts from. */
function inTime(rule: Parameters<typeof due>[0], name: string, from: string, done: string): boolean | null {
  const on = dayOf(from);
  if (!rule.versions.some((version) => version.from <= on && on < version.to)) return null;
  return dayOf(done) <= due(rule, { [name]: on } as never, on).by;
}

/** One recognition as it is counted. */
export function personFacts(recognition: Recognition, resumptions: readonly Resumption[], postcode: string | null) {
  const { fund, regime, incapableSince, invalidSince, endedOn, questionnaire, estimate, sanctions = [] } = recognition;
  const partial = resumptions.find(({ nature }) => nature === "adapted-work" || nature === "self-employed-activity");
  return {
    fund,
    regime,
    region: regionOf(postcode ?? "") ?? null,
    incapable_since: incapableSince,
    invalid_since: invalidSince ?? null,
    ended_on: endedOn ?? null,
    questionnaire_on: questionnaire?.at === "sent" ? questionnaire.sentOn : null,
    questionnaire_filled: questionnaire?.at === "sent" ? questionnaire.answer === "complete" : null,
    estimated_on: estimate?.on ?? null,
    category: estimate?.category ?? null,
    reductions: sanctions.filter(({ kind }) => kind === "reduction").length,
    suspensions: sanctions.filter(({ kind }) => kind === "suspension").length,
    partial_on: partial?.from ?? null,
  };
}
