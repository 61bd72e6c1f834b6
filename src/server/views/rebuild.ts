import type { Kysely } from "kysely";
import { foldRecognition, foldSession, foldTrajectory } from "../door/fold.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream } from "../record/read-stream.ts";
import { streams } from "../record/streams.ts";
import { projectRecognition, projectSession } from "./project-others.ts";
import { projectTrajectory } from "./project-trajectory.ts";

/**
 * Makes the views again from the events alone, in one transaction: readers see the old ones until it is done. Letters
 * and what was seen of the news are facts of their own and stay.
 *
 * @returns how many streams were folded.
 */
export async function rebuildViews(db: Kysely<Database>, keys: Keys): Promise<number> {
  return db.transaction().execute(async (trx) => {
    for (const view of ["trajectory", "due", "follows", "recognition", "session"] as const)
      await trx.deleteFrom(view).execute();
    let folded = 0;
    for await (const { stream, kind } of streams(trx)) {
      const events = await readStream(trx, keys, stream, { unseal: false });
      const last = events.at(-1);
      if (!last) continue;
      folded++;
      if (kind === "trajectory") {
        const state = foldTrajectory(events);
        if (state) await projectTrajectory(trx, stream, state, last);
      } else if (kind === "recognition") {
        const state = foldRecognition(events);
        if (state) await projectRecognition(trx, stream, state, last);
      } else {
        const state = foldSession(events);
        if (state) await projectSession(trx, stream, state, last);
      }
    }
    return folded;
  });
}
