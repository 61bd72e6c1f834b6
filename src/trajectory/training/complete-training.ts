import { z } from "zod";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { evaluationAfterTraining } from "../../law/training.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { premiumForSuccess } from "../money/premiums.ts";
import { notInTraining } from "./in-training.ts";

/** The training succeeded: six months to look for work with the new skills, then a new evaluation (S002, S003). */
export const completeTraining = act({
  name: "complete-training",
  serves: ["D6"],
  to: "trajectory",
  by: ["coordinator", "mediator", "insured-person"],
  input: z.object({ on: ask.day() }),
  happens: ["TrainingSucceeded"],
  hindered: ({ trajectory }) => notInTraining(trajectory),
  decide({ trajectory: { training }, input: { on }, day }) {
    if (on > day) return cannot("day-lies-in-the-future");
    if (training && on < training.startedOn) return cannot("day-is-too-early");
    const term = due(evaluationAfterTraining, { succeededOn: dayOf(on) }, dayOf(on));
    return {
      happened: [{ type: "TrainingSucceeded", on, evaluateOn: iso(term.by) }],
      rulings: [term.ruling, premiumForSuccess(on)],
    };
  },
});
