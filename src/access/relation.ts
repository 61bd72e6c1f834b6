import type { Actor, Organisation, Role } from "./roles.ts";

/** What an actor is to a person: the person themself, somebody who follows them, or nobody. */
export const relations = ["self", "follows", "none"] as const;
export type Relation = (typeof relations)[number];

/** An organisation that follows a person, in one role. */
export type FollowedBy = { organisation: Organisation; role: Role };

/**
 * Following is by role and organisation together: a coordinator of one fund is a stranger to the people of another, and
 * a mediator of a service that is not in the list is one too. Nobody follows as an insured person.
 */
export function relationOf(actor: Actor, of: { person: string; followers: readonly FollowedBy[] }): Relation {
  if (actor.role === "insured-person") return actor.person !== null && actor.person === of.person ? "self" : "none";
  const follows = of.followers.some(
    ({ organisation, role }) => role === actor.role && organisation === actor.organisation,
  );
  return follows ? "follows" : "none";
}

/** Who sits in a session of the Council; a session is about no one person. */
const sitting: readonly Role[] = ["council-secretary", "riziv-officer"];

/** What an actor is to a session: `follows` for who sits in it, never `self`. */
export const relationToSession = (actor: Actor): Relation =>
  sitting.includes(actor.role) && actor.organisation === "riziv" ? "follows" : "none";
