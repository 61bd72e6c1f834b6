import type { Transaction } from "kysely";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import { projectLetters } from "../views/project-letters.ts";
import { projectNotices } from "../views/project-notices.ts";
import { projectRecognition, projectSession } from "../views/project-others.ts";
import { projectTrajectory } from "../views/project-trajectory.ts";
import { foldRecognition, foldSession, foldTrajectory } from "./fold.ts";
import type { History } from "./history.ts";

/** Everything that is seen of what happened, in the same transaction: work lists, news, letters to write. */
export async function project(trx: Transaction<Database>, { kind, stream, state }: History, events: readonly Stored[]) {
  const last = events.at(-1);
  if (!last) return;
  switch (kind) {
    case "recognition": {
      const now = foldRecognition(events, state as Recognition | undefined);
      if (now) await projectRecognition(trx, stream, now, last);
      return;
    }
    case "session": {
      const now = foldSession(events, state as Session | undefined);
      if (now) await projectSession(trx, stream, now, last);
      return;
    }
    case "trajectory": {
      const now = foldTrajectory(events, state as Trajectory | undefined);
      if (!now) return;
      await projectTrajectory(trx, stream, now, last);
      await projectNotices(trx, stream, now, events);
      await projectLetters(trx, stream, now, events);
      return;
    }
  }
}
