import { addMonths, day as dayOf, iso } from "../law/kernel/day.ts";
import { type Happened, waitedSoFar } from "../trajectory/days-waited.ts";
import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import type { Happening, Occasion } from "../trajectory/events.ts";
import type { Recognition } from "../trajectory/recognition/recognition.ts";
import type { Resumption } from "../trajectory/resumption/resumption.ts";
import { serviceOf, type Trajectory } from "../trajectory/trajectory.ts";
import { pathOf } from "./path.ts";
import { returnMonths } from "./published/return-table.ts";
import { regionOf } from "./region.ts";
import { firstOutcome, statusOn } from "./status.ts";
import { type TermMet, termsOfRecognition, termsOfResumption, termsOfTrajectory } from "./terms.ts";

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
  { state: trajectory, happened }: { state: Trajectory; happened: readonly Happened[] },
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
  const terms = termsOfTrajectory(trajectory, happened);
  const inTime = (name: TermMet["term"]) => terms.find(({ term }) => term === name)?.inTime ?? null;
  const waited = waitedSoFar(happened);
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
    contact_in_time: inTime("first-contact"),
    engaged_on: engagement.engagedOn ?? null,
    planned_on: plan?.drawnUpOn ?? null,
    plan_in_time: inTime("plan"),
    service_on: guidance?.registeredOn ?? null,
    project_on: project?.handedInOn ?? null,
    advised_on: project?.advice?.on ?? null,
    examined_on: project?.opinion?.on ?? null,
    decided_on: project?.decision?.on ?? null,
    approved: project?.decision ? project.decision.decision === "approved" : null,
    training_on: training?.startedOn ?? null,
    succeeded_on: training?.result?.at === "succeeded" ? training.result.on : null,
    ...pathOf(happened),
    waited_who: waited.map(({ who }) => who),
    waited_days: waited.map(({ days }) => days),
    waits_from: waited.map(({ from }) => from),
    ...termColumns(terms),
  };
}
export type Case = ReturnType<typeof caseOf>;
export type PersonFacts = ReturnType<typeof personFacts>;

/** In columns of one length: what was answered, on which day, after how many days, and whether in time. */
const termColumns = (terms: readonly TermMet[]) => ({
  terms: terms.map(({ term }) => term),
  terms_on: terms.map(({ on }) => on),
  terms_days: terms.map(({ days }) => days),
  terms_in_time: terms.map(({ inTime }) => inTime),
});

type HappenedTo = readonly { event: Happening; on: Occasion }[];

/** One recognition as it is counted, with what was asked of work beside it. */
export function personFacts(
  { state: recognition, happened }: { state: Recognition; happened: HappenedTo },
  resumptions: readonly { state: Resumption; happened: HappenedTo }[],
  postcode: string | null,
) {
  const { fund, regime, incapableSince, invalidSince, endedOn, questionnaire, estimate, sanctions = [] } = recognition;
  const partial = resumptions.find(
    ({ state: { nature } }) => nature === "adapted-work" || nature === "self-employed-activity",
  )?.state;
  const answered = happened.findLast(({ event }) => event.type === "QuestionnaireAnswered" && event.complete);
  const terms = [
    ...termsOfRecognition(recognition, happened),
    ...resumptions.flatMap(({ happened }) => termsOfResumption(happened)),
  ];
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
    questionnaire_filled_on: answered?.on.day ?? null,
    sanction_kind: sanctions.map(({ kind }) => kind),
    sanction_breach: sanctions.map(({ breach }) => breach),
    sanction_from: sanctions.map(({ from }) => from),
    sanction_until: sanctions.map(({ until }) => until ?? null),
    resumed_nature: resumptions.map(({ state }) => state.nature),
    resumed_on: resumptions.map(({ state }) => state.declaredOn),
    resumed_answer: resumptions.map(({ state }) => answerTo(state)),
    ...termColumns(terms),
  };
}

/** What the advising physician answered to a declaration of work, where an answer is asked. */
export const resumptionAnswers = ["permitted", "refused", "waits", "none-asked"] as const;
export type ResumptionAnswer = (typeof resumptionAnswers)[number];

function answerTo({ nature, permissions, refusedFrom, compatible, decideBy }: Resumption): ResumptionAnswer {
  if (nature === "voluntary-work") return compatible === undefined ? "waits" : compatible ? "permitted" : "refused";
  if (refusedFrom && permissions.length === 0) return "refused";
  if (permissions.length > 0) return "permitted";
  return decideBy ? "waits" : "none-asked";
}
