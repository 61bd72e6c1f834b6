import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumptionDuringTraining } from "../../law/presumption.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { notInTraining } from "./in-training.ts";

/** The training ended without success. A new project may be handed in. */
export const breakOffTraining = act({
  name: "break-off-training",
  serves: ["D6"],
  to: "trajectory",
  by: ["coordinator", "mediator", "insured-person"],
  input: z.object({ on: ask.day(), reason: ask.line() }),
  happens: ["TrainingBrokenOff"],
  hindered: ({ trajectory }) => notInTraining(trajectory),
  decide({ trajectory: { training }, input, day }) {
    if (!training) return cannot("training-has-not-started");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < training.startedOn) return cannot("day-is-too-early");
    // The presumption lasts as long as the training: the rule is asked again with its new last day.
    const facts = { approved: true, from: dayOf(training.startedOn), until: dayOf(input.on) };
    const ruling = judge(presumptionDuringTraining, facts, facts.from);
    return {
      happened: [{ type: "TrainingBrokenOff", ...input, presumption: ruling.value ?? training.presumption }],
      rulings: [ruling],
    };
  },
});
