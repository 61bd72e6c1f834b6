import type { Role } from "../access/roles.ts";
import { type Subject, sightOf } from "../access/who-sees-which-event.ts";
import { type Stage, stageOf } from "./stage.ts";
import { type Trajectory, unopened } from "./trajectory.ts";

/** What a stage is derived from, by what it is about. */
const parts = {
  engagement: "engagement",
  "first-contact": "contact",
  plan: "plan",
  "occupational-physician": "occupational",
  guidance: "guidance",
  dossier: "projects",
  training: "training",
} as const satisfies Partial<Record<Subject, keyof Trajectory>>;

/** Where a trajectory is for one role: the same as in the file that it may open, and no more. */
export function stageSeen(trajectory: Trajectory, role: Role): Stage {
  const hidden = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((subject) => sightOf(role, subject) === "never")
    .map((subject) => [parts[subject], unopened[parts[subject]]]);
  return stageOf({ ...trajectory, ...Object.fromEntries(hidden) });
}

/** Does this role see what is waited for of others too? */
export const seesOthersDues = (role: Role): boolean => sightOf(role, "first-contact") !== "never";
