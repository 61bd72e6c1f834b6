import { dossierOrder } from "../../law/dossier-order.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";
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
