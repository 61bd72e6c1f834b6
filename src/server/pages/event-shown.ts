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
  open: event.open.mediator ? { ...event.open, mediator: names.get(String(event.open.mediator)) ?? null } : event.open,
  sealed: event.sealed,
  closed: event.seal === "closed" || event.seal === "erased",
  rulings: event.rulings as unknown as readonly Ruling[],
});
