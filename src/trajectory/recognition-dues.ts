import { estimatePeriod, contactMonths as monthsOf } from "../law/estimate/contact-months.ts";
import { questionnaireSent } from "../law/estimate/questionnaire.ts";
import { day as dayOf, iso } from "../law/kernel/day.ts";
import { due, judge } from "../law/kernel/judge.ts";
import type { IsoDay } from "./act.ts";
import type { Due } from "./dues.ts";
import { contactMonths } from "./estimate/estimate.ts";
import type { Recognition } from "./recognition/recognition.ts";

/** The estimate exists for incapacities that start in 2022 or later. */
const first: IsoDay = "2022-01-01";

/**
 * What is waited for in a recognition on a day, beside any trajectory: questionnaire, estimate, contacts, a proposed
 * reduction. Nothing any more of the first year once the person is in invalidity.
 */
export function recognitionDues(recognition: Recognition, day: IsoDay): readonly Due[] {
  if (recognition.endedOn) return [];
  const proposed: Due[] = recognition.proposal
    ? [{ act: "decide-reduction", who: "advising-physician", by: null }]
    : [];
  if (recognition.invalidSince || recognition.incapableSince < first) return proposed;
  return [
    ...questionnaireDues(recognition, day),
    ...estimateDues(recognition),
    ...contactDues(recognition),
    ...proposed,
  ];
}

function questionnaireDues({ questionnaire, estimate, incapableSince }: Recognition, day: IsoDay): Due[] {
  if (estimate || questionnaire?.at === "exempt") return [];
  const since = dayOf(incapableSince);
  if (!questionnaire) {
    const by = iso(due(questionnaireSent, { incapableSince: since }, since).by);
    return [{ act: "send-questionnaire", who: "coordinator", by }];
  }
  const { answer, returnBy, helpedOn } = questionnaire;
  if (answer === "complete") return [];
  const answering: Due = { act: "record-questionnaire", who: "insured-person", by: returnBy };
  const missing = answer === "incomplete" || day > returnBy;
  return missing && !helpedOn
    ? [answering, { act: "help-with-questionnaire", who: "coordinator", by: null }]
    : [answering];
}

function estimateDues({ estimate, incapableSince }: Recognition): Due[] {
  const since = dayOf(incapableSince);
  const by = estimate
    ? estimate.againBy
    : (judge(estimatePeriod, { incapableSince: since }, since).value?.until ?? null);
  return estimate && !by ? [] : [{ act: "estimate-capacities", who: "advising-physician", by }];
}

function contactDues({ contacts = [], incapableSince }: Recognition): Due[] {
  const since = dayOf(incapableSince);
  const months = judge(monthsOf, { incapableSince: since }, since).value;
  if (!months?.contacts) return [];
  const next = contactMonths.find((month) => !contacts.includes(month));
  return next ? [{ act: "record-physical-contact", who: "advising-physician", by: months[`until${next}`] }] : [];
}
