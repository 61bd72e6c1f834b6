import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { opinions } from "./dossier.ts";
import { projectAt } from "./order.ts";

/** The RIZIV team examines the dossier, with multidisciplinary consultation, and gives its opinion (S002). */
export const examineProject = act({
  name: "examine-project",
  serves: ["D1"],
  to: "trajectory",
  by: ["riziv-officer"],
  input: z.object({ consultedOn: ask.day(), opinion: ask.choice(...opinions), grounds: ask.prose() }),
  happens: ["ProjectExamined"],
  hindered: ({ trajectory, day }) => projectAt(["examine"], trajectory, day).hindered,
  decide({ trajectory, input, day }) {
    const { project, hindered, ruling } = projectAt(["examine"], trajectory, day);
    if (!project) return hindered;
    if (input.consultedOn > day) return cannot("day-lies-in-the-future");
    if (project.advice && input.consultedOn < project.advice.on) return cannot("day-is-too-early");
    return { happened: [{ type: "ProjectExamined", project: project.id, ...input }], rulings: [ruling] };
  },
});
