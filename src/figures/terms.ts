import { contactMonths } from "../law/estimate/contact-months.ts";
import { firstContactWithin } from "../law/first-contact.ts";
import { day as dayOf } from "../law/kernel/day.ts";
import { due, judge } from "../law/kernel/judge.ts";
import { followUpWithin, planWithin } from "../law/plan.ts";
import type { Happening, Occasion } from "../trajectory/events.ts";
import type { Recognition } from "../trajectory/recognition/recognition.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** The legal terms of which is counted whether they were kept. */
export const legalTerms = [
  "questionnaire-sent",
  "questionnaire-returned",
  "estimate",
  "physical-contact",
  "first-contact",
  "new-date",
  "plan",
  "follow-up",
  "resumption-decision",
] as const;
export type LegalTerm = (typeof legalTerms)[number];

/** A term that was answered: on which day, after how many calendar days, and whether by its last day. */
export type TermMet = { term: LegalTerm; on: string; days: number; inTime: boolean };
type Happened = { event: Happening; on: Pick<Occasion, "day"> };

const met = (term: LegalTerm, from: string, on: string, by: string | number): TermMet => ({
  term,
  on,
  days: Math.max(0, dayOf(on) - dayOf(from)),
  inTime: typeof by === "string" ? on <= by : dayOf(on) <= by,
});

/** The terms of a trajectory that were answered; none of an older one, for which no rule was in force. */
export function termsOfTrajectory(trajectory: Trajectory, happened: readonly Happened[]): TermMet[] {
  if (trajectory.olderKind) return [];
  const { openedOn, contact, engagement, plan } = trajectory;
  const terms: TermMet[] = [];
  if (contact.at === "held")
    terms.push(...within("first-contact", firstContactWithin, "askedOn", openedOn, contact.on));
  if (plan && engagement.engagedOn)
    terms.push(...within("plan", planWithin, "engagedOn", engagement.engagedOn, plan.drawnUpOn));
  let missed: { on: string; newDateBy: string } | undefined;
  let last = plan?.drawnUpOn;
  for (const { event, on } of happened) {
    if (event.type === "FirstContactMissed") missed = event;
    if (event.type === "FirstContactPlanned" && missed) {
      terms.push({ ...met("new-date", missed.on, event.on, missed.newDateBy), on: on.day });
      missed = undefined;
    }
    if (event.type === "FollowedUp" && last) {
      terms.push(...within("follow-up", followUpWithin, "lastOn", last, event.on));
      last = event.on;
    }
  }
  return terms;
}

/** The terms of the first year of an incapacity that were answered. */
export function termsOfRecognition({ incapableSince }: Recognition, happened: readonly Happened[]): TermMet[] {
  const since = dayOf(incapableSince);
  const months = judge(contactMonths, { incapableSince: since }, since).value;
  let sent: { on: string; returnBy: string } | undefined;
  let estimated = false;
  return happened.flatMap(({ event, on: { day } }): TermMet[] => {
    switch (event.type) {
      case "QuestionnaireSent":
        sent = { on: day, returnBy: event.returnBy };
        return [met("questionnaire-sent", incapableSince, day, event.dueOn)];
      case "QuestionnaireAnswered":
        return sent && event.complete ? [met("questionnaire-returned", sent.on, day, sent.returnBy)] : [];
      case "CapacitiesEstimated": {
        const again = estimated;
        estimated = true;
        return again ? [] : [met("estimate", incapableSince, day, event.until)];
      }
      case "PhysicalContactHeld":
        return months?.contacts
          ? [met("physical-contact", incapableSince, event.on, months[`until${event.contactMonth}`])]
          : [];
      default:
        return [];
    }
  });
}

/** The decision on partial work, where one has to be taken by a day. */
export function termsOfResumption(happened: readonly Happened[]): TermMet[] {
  let declared: { on: string; decideBy: string | null } | undefined;
  return happened.flatMap(({ event, on: { day } }): TermMet[] => {
    if (event.type === "ResumptionDeclared") declared = { on: event.declaredOn, decideBy: event.decideBy };
    const decided = event.type === "PartialResumptionPermitted" || event.type === "PartialResumptionRefused";
    if (!decided || !declared?.decideBy) return [];
    return [met("resumption-decision", declared.on, day, declared.decideBy)];
  });
}

/** Nothing where no rule was in force on the day it counts from. */
function within(term: LegalTerm, rule: Parameters<typeof due>[0], fact: string, from: string, done: string): TermMet[] {
  const start = dayOf(from);
  if (!rule.versions.some((version) => version.from <= start && start < version.to)) return [];
  return [met(term, from, done, due(rule, { [fact]: start } as never, start).by)];
}
