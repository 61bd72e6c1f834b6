import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType, Happening } from "../../trajectory/events.ts";
import type { NewEvent } from "../record/append.ts";
import type { Stored } from "../record/read-stream.ts";

const isSealed = (value: unknown): value is { sealed: string } =>
  typeof value === "object" && value !== null && typeof (value as { sealed?: unknown }).sealed === "string";

/** Parts what was decided into what may stand open and what is sealed; the type of the event says which is which. */
export function toRecord({ type, ...fields }: Happening, rulings: readonly Ruling[]): NewEvent {
  const open: Record<string, unknown> = {};
  const sealed: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isSealed(value)) sealed[name] = value.sealed;
    else if (value !== undefined) open[name] = value;
  }
  return { type, open, ...(Object.keys(sealed).length > 0 && { sealed }), rulings };
}

/** A recorded event as the state is folded from it: its open part only, so that no state ever holds a medical fact. */
export const fromRecord = <T extends EventType>({ type, open }: Pick<Stored, "type" | "open">): Happening<T> =>
  ({ type, ...open }) as Happening<T>;
