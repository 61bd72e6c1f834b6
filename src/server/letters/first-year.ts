import { contactMonths as monthsOf } from "../../law/estimate/contact-months.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { CapacitiesEstimated } from "../../letters/capacities-estimated/letter.ts";
import type { PhysicalContactHeld } from "../../letters/physical-contact-held/letter.ts";
import type { QuestionnaireSent } from "../../letters/questionnaire-sent/letter.ts";
import { contactMonths } from "../../trajectory/estimate/estimate.ts";
import { factsOf, inOrderFrom, type Outgoing, rulingsOf } from "./letter-case.ts";

export function questionnaireSentFacts(letterCase: Outgoing): QuestionnaireSent {
  const { recognition, event } = letterCase;
  const { returnBy } = factsOf(letterCase, "QuestionnaireSent");
  return { ...inOrderFrom(letterCase, rulingsOf(event)), incapableSince: recognition.incapableSince, returnBy };
}

export function capacitiesEstimatedFacts(letterCase: Outgoing): CapacitiesEstimated {
  const { event } = letterCase;
  const { category, againBy } = factsOf(letterCase, "CapacitiesEstimated");
  return { ...inOrderFrom(letterCase, rulingsOf(event)), estimatedOn: event.day, category, againBy };
}

/** The next contact is one that was not held yet and comes after this one. */
export function physicalContactHeldFacts(letterCase: Outgoing): PhysicalContactHeld {
  const { recognition, event } = letterCase;
  const { contactMonth: month, on: heldOn } = factsOf(letterCase, "PhysicalContactHeld");
  const later = contactMonths.slice(contactMonths.indexOf(month) + 1);
  const next = later.find((one) => !recognition.contacts?.includes(one));
  const since = dayOf(recognition.incapableSince);
  const months = judge(monthsOf, { incapableSince: since }, since).value;
  return {
    ...inOrderFrom(letterCase, rulingsOf(event)),
    heldOn,
    month,
    next: next && months ? { month: next, by: months[`until${next}`] } : null,
  };
}
