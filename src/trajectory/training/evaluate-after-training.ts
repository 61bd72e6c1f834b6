import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { evaluationAfterTraining } from "../../law/training.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { evaluationConclusions } from "./training.ts";

/** The advising physician evaluates again on the skills gained, six months after the success and not before (S002). */
export const evaluateAfterTraining = act({
  name: "evaluate-after-training",
  serves: ["D6"],
  to: "trajectory",
  by: ["advising-physician"],
  input: z.object({ conclusion: ask.choice(...evaluationConclusions), findings: ask.prose() }),
  happens: ["EvaluatedAfterTraining"],
  hindered({ trajectory: { training }, day }) {
    if (!training) return cannot("training-has-not-started");
    if (training.evaluation) return cannot("already-evaluated");
    if (training.result?.at !== "succeeded") return cannot("training-did-not-succeed");
    const { on } = training.result;
    const term = due(evaluationAfterTraining, { succeededOn: dayOf(on) }, dayOf(on));
    return dayOf(day) < term.by ? cannot("day-is-too-early", term.ruling) : undefined;
  },
  decide({ trajectory: { training }, input: { conclusion, findings } }) {
    if (training?.result?.at !== "succeeded") return cannot("training-did-not-succeed");
    const { on } = training.result;
    return {
      happened: [{ type: "EvaluatedAfterTraining", conclusion, findings: seal(findings) }],
      rulings: [due(evaluationAfterTraining, { succeededOn: dayOf(on) }, dayOf(on)).ruling],
    };
  },
});
