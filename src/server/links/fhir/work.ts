import { dueWordsOf } from "../../../words/dues.ts";
import type { Language } from "../../../words/language.ts";
import { organisationWords } from "../../../words/organisations.ts";
import { roleWords } from "../../../words/roles.ts";
import { instantInBelgium } from "../../clock.ts";
import type { FileView } from "../../views/file.ts";
import { episodeOf, idOf, type Made, patientOf, said } from "./resource.ts";

type Seen = Pick<FileView, "stream" | "trajectory" | "person" | "dues">;

/** What somebody else was asked to do: the physician of the employer, the employment service. */
export function requests({ stream, trajectory, person }: Seen, language: Language): Made[] {
  const { occupational, guidance } = trajectory;
  const base = { resourceType: "ServiceRequest", intent: "order", subject: patientOf(person.id) } as const;
  const supportingInfo = [episodeOf(stream)];
  const made: Made[] = [];
  if (occupational?.to)
    made.push({
      ...base,
      id: `${stream}-occupational`,
      status: statusOf(occupational.outcome.at),
      code: said(occupational.for),
      authoredOn: occupational.referredOn,
      performer: [{ display: organisationWords[occupational.to].short[language] }],
      supportingInfo,
    });
  if (guidance?.service)
    made.push({
      ...base,
      id: `${stream}-guidance`,
      status: guidance.ended ? "completed" : "active",
      code: said("guidance-to-work"),
      authoredOn: guidance.registeredOn,
      performer: [{ display: organisationWords[guidance.service].short[language] }],
      supportingInfo,
    });
  return made;
}

const statusOf = (at: string) =>
  at === "awaited" ? "active" : at === "declined" || at === "taken-back" ? "revoked" : "completed";

/** What is waited for, of whom, and by when. */
export const tasks = ({ stream, person, dues }: Seen, language: Language): Made[] =>
  dues.map((due) => ({
    resourceType: "Task",
    id: idOf(stream, `${due.act}-${due.who}`),
    status: "requested",
    intent: "order",
    code: said(due.act),
    description: dueWordsOf(due).awaited[language],
    focus: episodeOf(stream),
    for: patientOf(person.id),
    performerType: [said(roleWords[due.who].name[language])],
    ...(due.by && { restriction: { period: { end: due.by } } }),
  }));

/** The first contact, and the next appointment of the plan. How long they take is not on record. */
export function appointments({ stream, trajectory, person }: Seen): Made[] {
  const { contact, plan, ended } = trajectory;
  const participant = [{ actor: patientOf(person.id), required: "required", status: "accepted" }];
  const made: Made[] = [];
  if (contact.at === "planned" && !ended) {
    const { on, time, place, how } = contact.appointment;
    const start = instantInBelgium(on, time);
    made.push({
      resourceType: "Appointment",
      id: `${stream}-first-contact`,
      status: "booked",
      description: how,
      start,
      end: start,
      comment: place,
      participant,
    });
  }
  if (plan?.nextAppointmentOn && !ended)
    made.push({
      resourceType: "Appointment",
      id: `${stream}-follow-up`,
      status: "proposed",
      description: "follow-up",
      requestedPeriod: [{ start: plan.nextAppointmentOn, end: plan.nextAppointmentOn }],
      participant,
    });
  return made;
}
