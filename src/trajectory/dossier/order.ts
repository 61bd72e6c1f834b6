import { dossierOrder } from "../../law/dossier-order.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { cannot, type IsoDay } from "../act.ts";
import type { Trajectory } from "../trajectory.ts";
import type { Project } from "./dossier.ts";

/** What the law lets follow on what was done with this project so far. */
export function nextInDossier(project: Project, day: IsoDay) {
  const facts = {
    advice: project.advice ? (project.advice.compatible ? "compatible" : "incompatible") : "none",
    opinion: project.opinion?.opinion ?? "none",
    onAgenda: project.session !== undefined,
    decision: project.decision?.decision ?? "none",
  } as const;
  return judge(dossierOrder, facts, dayOf(day));
}
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
