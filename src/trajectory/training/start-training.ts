import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumptionDuringTraining } from "../../law/presumption.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The approved training begins; the presumption now covers the whole of it (S002). */
export const startTraining = act({
  name: "start-training",
  serves: ["D4"],
  to: "trajectory",
  by: ["insured-person", "coordinator", "mediator"],
  input: z.object({ on: ask.day() }),
  happens: ["TrainingStarted"],
  hindered({ trajectory }) {
    if (trajectory.training) return cannot("training-has-started");
    return trajectory.projects.at(-1)?.decision?.decision === "approved" ? undefined : cannot("project-not-approved");
  },
  decide({ trajectory, input, day }) {
    const project = trajectory.projects.at(-1);
    if (!project) return cannot("project-not-approved");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < project.from) return cannot("day-is-too-early");
    if (input.on > project.until) return cannot("training-is-over");
    const facts = { approved: true, from: dayOf(input.on), until: dayOf(project.until) };
    const ruling = judge(presumptionDuringTraining, facts, dayOf(input.on));
    if (!ruling.value) return cannot("project-not-approved", ruling);
    return { happened: [{ type: "TrainingStarted", on: input.on, presumption: ruling.value }], rulings: [ruling] };
  },
});
