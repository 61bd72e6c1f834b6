import { cannot } from "../act.ts";
import type { Trajectory } from "../trajectory.ts";

/** What hinders every act within a training: it has not begun, or it is over. */
export function notInTraining({ training }: Trajectory) {
  if (!training) return cannot("training-has-not-started");
  return training.result ? cannot("training-is-over") : undefined;
}
