import { answerToRequestWithin } from "../law/answer-to-request.ts";
import { estimatePeriod, contactMonths as monthsOf } from "../law/estimate/contact-months.ts";
import { questionnaireSent } from "../law/estimate/questionnaire.ts";
import { addDays, day as dayOf, iso } from "../law/kernel/day.ts";
import { due, judge } from "../law/kernel/judge.ts";
import type { IsoDay } from "./act.ts";
import type { Due } from "./dues.ts";
import { contactMonths } from "./estimate/estimate.ts";
import type { Recognition } from "./recognition/recognition.ts";

/** How the law is asked: as it is in force, or another one. */
export type AskLaw = { due: typeof due; judge: typeof judge };

/** The estimate exists for incapacities that start in 2022 or later. */
const first: IsoDay = "2022-01-01";

/** `from`: the first day on which it is waited for; null: at once. */
export type DueFrom = Due & { from: IsoDay | null };

/** What is waited for in a recognition on a day, beside any trajectory. */
export const recognitionDues = (recognition: Recognition, day: IsoDay, ask?: AskLaw): readonly Due[] =>
  duesOfRecognition(recognition, ask)
    .filter(({ from }) => from === null || from <= day)
    .map(({ from: _, ...due }) => due);

/**
 * The same, and what will be waited for when a term is over: questionnaire, estimate, contacts, a proposed reduction.
 * Nothing any more of the first year once the person is in invalidity; what they asked about their data is answered always.
 */
export function duesOfRecognition(recognition: Recognition, ask: AskLaw = { due, judge }): readonly DueFrom[] {
  const asked = requestDues(recognition, ask);
  if (recognition.endedOn) return asked;
  const proposed: DueFrom[] = recognition.proposal
    ? [{ act: "decide-reduction", who: "advising-physician", by: null, from: null }]
    : [];
  if (recognition.invalidSince || recognition.incapableSince < first) return [...proposed, ...asked];
  return [
    ...questionnaireDues(recognition, ask),
    ...estimateDues(recognition, ask),
    ...contactDues(recognition, ask),
    ...proposed,
    ...asked,
  ];
}

function questionnaireDues({ questionnaire, estimate, incapableSince }: Recognition, ask: AskLaw): DueFrom[] {
  if (estimate || questionnaire?.at === "exempt") return [];
  const since = dayOf(incapableSince);
  if (!questionnaire) {
    const by = iso(ask.due(questionnaireSent, { incapableSince: since }, since).by);
    return [{ act: "send-questionnaire", who: "coordinator", by, from: null }];
  }
  const { answer, returnBy, helpedOn } = questionnaire;
  if (answer === "complete") return [];
  const answering: DueFrom = { act: "record-questionnaire", who: "insured-person", by: returnBy, from: null };
  if (helpedOn) return [answering];
  const from = answer === "incomplete" ? null : iso(addDays(dayOf(returnBy), 1));
  return [answering, { act: "help-with-questionnaire", who: "coordinator", by: null, from }];
}

function estimateDues({ estimate, incapableSince }: Recognition, ask: AskLaw): DueFrom[] {
  const since = dayOf(incapableSince);
  const by = estimate
    ? estimate.againBy
    : (ask.judge(estimatePeriod, { incapableSince: since }, since).value?.until ?? null);
  return estimate && !by ? [] : [{ act: "estimate-capacities", who: "advising-physician", by, from: null }];
}

function contactDues({ contacts = [], incapableSince }: Recognition, ask: AskLaw): DueFrom[] {
  const since = dayOf(incapableSince);
  const months = ask.judge(monthsOf, { incapableSince: since }, since).value;
  if (!months?.contacts) return [];
  const next = contactMonths.find((month) => !contacts.includes(month));
  if (!next) return [];
  return [{ act: "record-physical-contact", who: "advising-physician", by: months[`until${next}`], from: null }];
}

/** What the person asked about their data and waits for an answer; of several of a kind, the first that was asked. */
function requestDues({ questions = [], corrections = [] }: Recognition, ask: AskLaw): DueFrom[] {
  const open = questions.find(({ answeredOn }) => answeredOn === undefined);
  const wrong = corrections.find(({ answeredOn }) => answeredOn === undefined);
  return [
    ...(wrong ? [{ act: "answer-correction", who: "coordinator", ...within(wrong, ask) } as const] : []),
    ...(open ? [{ act: "answer-about-reading", who: "data-protection-officer", ...within(open, ask) } as const] : []),
  ];
}

function within({ askedOn: day }: { askedOn: IsoDay }, ask: AskLaw): Pick<DueFrom, "by" | "from"> {
  const askedOn = dayOf(day);
  return { by: iso(ask.due(answerToRequestWithin, { askedOn }, askedOn).by), from: null };
}
