import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import { recordReads, traceOf } from "../record/reads.ts";

/** Puts on record to which organisation it was told that something happened to somebody; each person once. */
export async function recordPassedOn(
  db: Kysely<Database>,
  actor: Actor,
  events: readonly Stored[],
  at: Date,
): Promise<void> {
  // Of themselves nobody is told by somebody else; of who acts for them they may want to know.
  if (actor.role === "insured-person" && actor.mandate === undefined) return;
  const persons = new Map(events.flatMap(({ person, stream }) => (person ? [[person, stream] as const] : [])));
  await recordReads(
    db,
    [...persons].map(([person_id, stream_id]) => ({
      ...traceOf({ now: () => at }, actor),
      person_id,
      stream_id,
      purpose: "passed-on",
      what: "that something happened",
    })),
  );
}
