import { type Reach, reaches } from "./reach.ts";
import type { Relation } from "./relation.ts";
import type { Actor, Role } from "./roles.ts";

/**
 * Identity: name, national number, address, language. Social: what happened in the trajectory, without a word on health.
 * Medical: findings of a physician, the sealed part of an event.
 */
export const walls = ["identity", "social", "medical"] as const;
export type Wall = (typeof walls)[number];

const theirOwn = { identity: "own", social: "own", medical: "own" } as const;
const followedWithHealth = {
  identity: "of people they follow",
  social: "of people they follow",
  medical: "of people they follow",
} as const;
const followedWithoutHealth = { ...followedWithHealth, medical: "never" } as const;
const nothing = { identity: "never", social: "never", medical: "never" } as const;

/**
 * Who may read what. A new role or a new wall does not compile until it has an answer here.
 * Law of 14 July 1994, art. 100 § 1/2 lets the coordinator read health data linked to functioning; that the sealed
 * findings stay with the physician and the team is our narrower choice.
 */
export const whatMayBeRead: Readonly<Record<Role, Readonly<Record<Wall, Reach>>>> = {
  "insured-person": theirOwn,
  representative: nothing,
  coordinator: followedWithoutHealth,
  "advising-physician": followedWithHealth,
  "team-member": followedWithHealth,
  "occupational-physician": followedWithoutHealth,
  mediator: followedWithoutHealth,
  "riziv-officer": followedWithoutHealth,
  "council-secretary": followedWithoutHealth,
  "council-member": nothing,
  statistician: nothing,
  administrator: nothing,
  auditor: nothing,
  "data-protection-officer": nothing,
};

/**
 * May this actor read behind this wall, of somebody to whom they stand in this relation? Who acts for a person reads
 * about their health only where the power of attorney says so.
 */
export const mayRead = (actor: Pick<Actor, "role" | "mandate">, wall: Wall, relation: Relation): boolean =>
  reaches(whatMayBeRead[actor.role][wall], relation) &&
  (wall !== "medical" || relation !== "represents" || actor.mandate?.medical === true);
