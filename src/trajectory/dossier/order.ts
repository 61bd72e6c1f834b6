import { cannot, type IsoDay } from "../act.ts";
import type { Trajectory } from "../trajectory.ts";
import { nextInDossier } from "./next-in-dossier.ts";

type Step = "advise" | "examine" | "put-on-agenda" | "decide";

/** The current project, if it is the turn of one of these steps; otherwise why not. */
export function projectAt(steps: readonly Step[], trajectory: Trajectory, day: IsoDay) {
  const project = trajectory.projects.at(-1);
  if (!project) return { hindered: cannot("no-dossier") };
  if (project.decision) return { hindered: cannot("already-decided") };
  const ruling = nextInDossier(project, day);
  return steps.some((step) => step === ruling.outcome)
    ? { project, ruling }
    : { hindered: cannot("not-this-step-of-the-dossier", ruling) };
}
