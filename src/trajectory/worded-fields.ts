import type { Events, EventType } from "./events.ts";

/** `Worded` is the one kind of field that is always there, and that may be nothing. */
type WordedIn<E> = {
  [F in keyof E]-?: object extends Pick<E, F> ? never : undefined extends E[F] ? F : never;
}[keyof E];
type Fields = { [T in EventType as WordedIn<Events[T]> extends never ? never : T]: Record<WordedIn<Events[T]>, true> };

/**
 * The fields in which somebody types what everyone who may read the file may read: sealed apart from what is medical,
 * with the key of the person, so that it is gone when that is destroyed. The types of the events say which those are
 * (`Worded`): one that is missing here, or too many, does not compile.
 */
const wordedFields: Fields = {
  InvalidityNotConfirmed: { grounds: true },
  FirstContactPlanned: { place: true },
  FirstContactMissed: { reason: true },
  PlanDrawnUp: { objectives: true, result: true, actions: true },
  FollowedUp: { note: true },
  ReferralDeclined: { reason: true },
  ReferralTakenBack: { reason: true },
  ReferralAnswered: { terms: true },
  AdaptedWorkAgreed: { work: true },
  RegistrationSent: { question: true },
  RegistrationDeclined: { reason: true },
  RegistrationTakenBack: { reason: true },
  GuidanceEnded: { note: true },
  ProjectHandedIn: { training: true, provider: true, occupation: true },
  ProjectExamined: { grounds: true },
  ProjectDecided: { grounds: true },
  TrainingBrokenOff: { reason: true },
  CostHandedIn: { what: true },
  CostAssessed: { grounds: true },
  NoteWritten: { note: true },
  FundNoteWritten: { note: true },
  GlassBroken: { reason: true },
  GlassLookedInto: { remark: true },
  ResumptionDeclared: { activity: true },
  PartialResumptionPermitted: { conditions: true },
  PartialResumptionRefused: { grounds: true },
};

const fieldsOf = new Map<string, ReadonlySet<string>>(
  Object.entries(wordedFields).map(([type, fields]) => [type, new Set(Object.keys(fields))]),
);

export const isWorded = (type: string, field: string): boolean => fieldsOf.get(type)?.has(field) ?? false;

/** The fields of an event less those in which somebody typed. Events of before these were sealed have them in the open. */
export function withoutWords<Fields extends Readonly<Record<string, unknown>>>(type: string, fields: Fields): Fields {
  const worded = fieldsOf.get(type);
  if (!worded) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !worded.has(name))) as Fields;
}
