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
  PlanDrawnUp: { objectives: true, result: true, actions: true },
  FollowedUp: { note: true },
  NoteWritten: { note: true },
  FundNoteWritten: { note: true },
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
