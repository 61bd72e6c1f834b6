import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { guidanceSteps } from "./guidance.ts";
import { notGuiding } from "./guiding.ts";

/** One of the services that the regional service offers begins, in any order (S002). */
export const startGuidanceStep = act({
  name: "start-guidance-step",
  serves: ["E2"],
  to: "trajectory",
  by: ["mediator"],
  input: z.object({ step: ask.choice(...guidanceSteps), from: ask.day(), until: ask.day().optional() }),
  happens: ["GuidanceStepStarted"],
  hindered: ({ trajectory }) => notGuiding(trajectory),
  decide({ input: { step, from, until = null } }) {
    if (until !== null && until < from) return cannot("day-is-too-early");
    return { happened: [{ type: "GuidanceStepStarted", step, from, until }] };
  },
});
