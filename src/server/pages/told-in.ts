import type { Question } from "../../screens/act-form/questions.ts";
import { eurosOf } from "../../trajectory/money/euros.ts";
import type { Hours } from "../../trajectory/resumption/resumption.ts";
import type { Stored } from "../record/read-stream.ts";

/**
 * What an act was told, as its events have it: under the name of the question, as an amount in cents, as hours of work,
 * or as a fact that the law looked at. Undefined where the record does not keep it.
 */
export function toldIn(events: readonly Stored[], { name, control }: Question): unknown {
  const fields = Object.assign({}, ...events.map(({ open, sealed }) => ({ ...open, ...sealed })));
  if (name in fields) return fields[name];
  if (control === "money" && "cents" in fields) return eurosOf(Number(fields.cents));
  const hours = fields.hours as Partial<Hours> | null | undefined;
  if (name === "hoursPerWeek") return hours?.perWeek;
  if (name === "fullTimeHours") return hours?.fullTime;
  return factsIn(events)[name];
}

/** The documents that came with it, by id. */
export const documentsIn = (events: readonly Stored[]): readonly string[] =>
  events.flatMap(({ open }) => ((open.documents ?? []) as { id: string }[]).map(({ id }) => id));

function factsIn(events: readonly Stored[]): Record<string, unknown> {
  const grounds = events.flatMap(({ rulings }) => rulings.flatMap(factsOf));
  return Object.assign({}, ...grounds);
}

type WithFacts = { facts?: Record<string, unknown>; because?: readonly WithFacts[] };
const factsOf = (ruling: WithFacts): Record<string, unknown>[] => [
  ruling.facts ?? {},
  ...(ruling.because ?? []).flatMap(factsOf),
];
