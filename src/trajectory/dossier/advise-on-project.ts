import { z } from "zod";
import { act } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { projectAt } from "./order.ts";

/** The advising physician says whether the health of the person is compatible with the training (S002). */
export const adviseOnProject = act({
  name: "advise-on-project",
  serves: ["D1"],
  to: "trajectory",
  by: ["advising-physician"],
  input: z.object({ compatible: ask.yesNo(), findings: ask.prose() }),
  happens: ["ProjectAdvised"],
  hindered: ({ trajectory, day }) => projectAt(["advise"], trajectory, day).hindered,
  decide({ trajectory, input: { compatible, findings }, day }) {
    const { project, hindered, ruling } = projectAt(["advise"], trajectory, day);
    if (!project) return hindered;
    return {
      happened: [{ type: "ProjectAdvised", project: project.id, compatible, findings: seal(findings) }],
      rulings: [ruling],
    };
  },
});
