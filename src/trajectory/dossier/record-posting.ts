import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { toBePosted } from "./dossier.ts";

/** The registered letter with the decision was handed to the post. */
export const recordPosting = act({
  name: "record-posting",
  serves: ["D3"],
  to: "trajectory",
  by: ["council-secretary", "riziv-officer"],
  afterEnd: true,
  input: z.object({ registeredNumber: ask.line(), postedOn: ask.day() }),
  happens: ["DecisionPosted"],
  hindered({ trajectory }) {
    if (toBePosted(trajectory)) return undefined;
    return cannot(trajectory.projects.at(-1)?.decision ? "letter-was-posted" : "nothing-decided");
  },
  decide({ trajectory, input, day }) {
    const project = toBePosted(trajectory);
    if (!project?.decision) return cannot("nothing-decided");
    if (input.postedOn > day) return cannot("day-lies-in-the-future");
    if (input.postedOn < project.decision.on) return cannot("day-is-too-early");
    return { happened: [{ type: "DecisionPosted", project: project.id, ...input }] };
  },
});
