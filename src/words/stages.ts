import type { Stage } from "../trajectory/stage.ts";
import type { Text } from "./language.ts";
import { fromPlanToDecision } from "./stages/from-plan-to-decision.ts";
import { toTheEnd } from "./stages/to-the-end.ts";
import { untilEngagement } from "./stages/until-engagement.ts";

/** `name` for lists; for the person, where they are `now`, and what comes `next` and who does it. */
export type StageWords = { name: Text; now: Text; next: Text };

export const stageWords: Readonly<Record<Stage, StageWords>> = {
  ...untilEngagement,
  ...fromPlanToDecision,
  ...toTheEnd,
};
