import { withdrew } from "./consent/consent.ts";
import type { Trajectory } from "./trajectory.ts";

/** Where a trajectory is, in the nouns of the work. Derived from its state, never stored as a fact. */
export const stages = [
  "confirmation",
  "request",
  "invitation",
  "absence",
  "orientation",
  "engagement",
  "plan",
  "occupational-physician",
  "guidance",
  "dossier",
  "decision-approved",
  "decision-refused",
  "training",
  "job-search",
  "evaluated",
  "ended",
] as const;
export type Stage = (typeof stages)[number];

/** The furthest thing that is going on decides the name. */
export function stageOf(trajectory: Trajectory): Stage {
  const { ended, training, confirmation, occupational, guidance, engagement, plan, contact } = trajectory;
  if (ended) return "ended";
  if (confirmation.at === "awaited") return "confirmation";
  if (training?.evaluation) return "evaluated";
  if (training?.result?.at === "succeeded") return "job-search";
  if (training && !training.result) return "training";
  const project = trajectory.projects.at(-1);
  if (project && !training) {
    if (!project.decision) return "dossier";
    return project.decision.decision === "approved" ? "decision-approved" : "decision-refused";
  }
  if (guidance && !guidance.ended && !withdrew(trajectory, guidance.service)) return "guidance";
  const referred = occupational && occupational.outcome.at !== "declined" && occupational.outcome.at !== "taken-back";
  if (referred && !withdrew(trajectory, "occupational-physician")) return "occupational-physician";
  if (plan) return "plan";
  if (engagement.engagedOn || Object.keys(engagement.signed).length > 0) return "engagement";
  if (contact.at === "held" || confirmation.at === "confirmed") return "orientation";
  if (contact.at === "missed") return "absence";
  return contact.at === "planned" ? "invitation" : "request";
}
