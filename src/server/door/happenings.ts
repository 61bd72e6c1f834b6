import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType, Happening } from "../../trajectory/events.ts";
import { isWorded } from "../../trajectory/worded-fields.ts";
import type { NewEvent } from "../record/append.ts";
import type { Stored } from "../record/read-stream.ts";

const isSealed = (value: unknown): value is { sealed: string } =>
  typeof value === "object" && value !== null && typeof (value as { sealed?: unknown }).sealed === "string";

/** Parts what was decided into what may stand open, what is sealed and what was typed; the type of the event says which is which. */
export function toRecord({ type, ...fields }: Happening, rulings: readonly Ruling[]): NewEvent {
  const open: Record<string, unknown> = {};
  const sealed: Record<string, string> = {};
  const worded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isSealed(value)) sealed[name] = value.sealed;
    // That there are no words is not one.
    else if (value !== undefined && value !== null && isWorded(type, name)) worded[name] = value;
    else if (value !== undefined) open[name] = value;
  }
  return {
    type,
    open,
    ...(Object.keys(sealed).length > 0 && { sealed }),
    ...(Object.keys(worded).length > 0 && { worded }),
    rulings,
  };
}

/** A recorded event as the state is folded from it: without its sealed part, so that no state ever holds a medical fact. */
export const fromRecord = <T extends EventType>({ type, open }: Pick<Stored, "type" | "open">): Happening<T> =>
  ({ type, ...open }) as Happening<T>;
