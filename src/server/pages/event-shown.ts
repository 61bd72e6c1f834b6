import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventShown } from "../../screens/workbench/file-shown.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Stored } from "../record/read-stream.ts";

/** An event as a professional's page shows it, with the names of the people in it. */
export const eventShown = (event: Stored, names: ReadonlyMap<string, string>): EventShown => ({
  key: `${event.stream} ${event.version}`,
  type: event.type as EventType,
  act: event.act as ActName,
  on: event.day,
  who: names.get(event.actor),
  role: event.role,
  organisation: event.organisation,
  open: named(event.open, names),
  sealed: event.sealed,
  closed: event.seal === "closed" || event.seal === "erased",
  rulings: event.rulings as unknown as readonly Ruling[],
});

/** Fields that hold the id of a colleague: a reader sees the name. */
const colleagues: readonly string[] = ["mediator", "coordinator"];

const named = (open: Stored["open"], names: ReadonlyMap<string, string>): Stored["open"] =>
  Object.fromEntries(
    Object.entries(open).map(([field, value]) => [
      field,
      colleagues.includes(field) && typeof value === "string" ? (names.get(value) ?? null) : value,
    ]),
  );
