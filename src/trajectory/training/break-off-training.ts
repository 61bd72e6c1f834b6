import { z } from "zod";
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
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (training && input.on < training.startedOn) return cannot("day-is-too-early");
    return { happened: [{ type: "TrainingBrokenOff", ...input }] };
  },
});
