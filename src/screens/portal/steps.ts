import type { IsoDay } from "../../trajectory/act.ts";
import { serviceOf, type Trajectory } from "../../trajectory/trajectory.ts";

/** The steps as the insured person sees them: those of every trajectory, and those that theirs turned out to have. */
export const stepNames = [
  "start",
  "confirmation",
  "first-contact",
  "engagement",
  "plan",
  "occupational-physician",
  "guidance",
  "project",
  "training",
  "evaluation",
] as const;
export type StepName = (typeof stepNames)[number];
export type PortalStep = { name: StepName; state: "done" | "now" | "later"; on?: IsoDay };

/** Undefined: not part of this trajectory, or not yet. A day, or true: behind. False: still to come. */
type Behind = IsoDay | boolean | undefined;

/** Where somebody is: what is behind, what is going on, and what is still to come. Nothing is "now" once it has ended. */
export function stepsOf(trajectory: Trajectory): readonly PortalStep[] {
  const behind = behindOf(trajectory);
  const mine = stepNames.filter((name) => behind[name] !== undefined);
  const now = trajectory.ended ? undefined : mine.find((name) => behind[name] === false);
  return mine
    .filter((name) => !trajectory.ended || behind[name] !== false)
    .map((name) => {
      const at = behind[name];
      if (at === false) return { name, state: name === now ? "now" : "later" };
      return { name, state: "done", ...(typeof at === "string" && { on: at }) };
    });
}

function behindOf(trajectory: Trajectory): Readonly<Record<StepName, Behind>> {
  const { openedOn, confirmation, contact, engagement, plan, occupational, guidance, training } = trajectory;
  const project = trajectory.projects.at(-1);
  return {
    start: openedOn,
    confirmation: "on" in confirmation ? confirmation.on : confirmation.at === "awaited" ? false : undefined,
    // Route C needs no first contact, but may have one.
    "first-contact":
      contact.at === "held"
        ? contact.on
        : confirmation.at === "not-needed" || contact.at !== "none"
          ? false
          : undefined,
    engagement: engagement.engagedOn ?? false,
    plan: plan?.drawnUpOn ?? false,
    "occupational-physician": occupational && occupational.outcome.at !== "awaited",
    guidance: serviceOf(trajectory) && (guidance?.ended?.on ?? (project !== undefined && !!guidance?.mediator)),
    project: project && (project.decision?.on ?? false),
    training: project?.decision?.decision === "approved" ? (training?.result?.on ?? false) : undefined,
    evaluation: training?.result?.at === "succeeded" ? (training.evaluation?.on ?? false) : undefined,
  };
}
