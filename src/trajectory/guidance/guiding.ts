import { cannot } from "../act.ts";
import type { Trajectory } from "../trajectory.ts";

/** What hinders every act of a regional service: nobody guides, not confirmed yet, or the guidance is over. */
export function notGuiding({ guidance, confirmation }: Trajectory) {
  if (!guidance) return cannot("no-service-guides");
  if (confirmation.at === "awaited") return cannot("invalidity-not-confirmed-yet");
  return guidance.ended ? cannot("guidance-has-ended") : undefined;
}
