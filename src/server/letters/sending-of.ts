import type { Sending } from "../../letters/letter.ts";
import { type Caused, letters } from "../../letters/letters.ts";
import type { Stored } from "../record/read-stream.ts";

/** How the letter of an event goes out; `events`: the types of its stream, oldest first, and whatever came after. */
export function sendingOf(
  event: Pick<Stored, "type" | "version" | "open">,
  events: readonly Pick<Stored, "type" | "version">[],
): Sending {
  const before = events.filter(({ version }) => version < event.version).map(({ type }) => type);
  // What fits the type of the event fits its letter, which TypeScript cannot follow from here.
  return letters[event.type as Caused].sending(event.open as never, before);
}
