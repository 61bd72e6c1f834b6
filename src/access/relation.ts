import type { Actor, Organisation, Role } from "./roles.ts";
import { answersQuestions, mayBreakTheGlass } from "./tasks.ts";

/**
 * What an actor is to a person: the person themself, somebody who acts for them by a power of attorney, somebody who
 * follows them, somebody who broke the glass and looks for a few days, or nobody.
 */
export const relations = ["self", "represents", "follows", "broke-the-glass", "none"] as const;
export type Relation = (typeof relations)[number];

/** An organisation that follows a person, in one role. */
export type FollowedBy = { organisation: Organisation; role: Role };

/** One person, in one role, who opened a file that is not theirs to follow; `from` and `until` are ISO days, both included. */
export type Glass = { by: string; role: Role; organisation: Organisation; from: string; until: string };

/**
 * Following is by role and organisation together: a coordinator of one fund is a stranger to the people of another, and
 * a mediator of a service that is not in the list is one too. Nobody follows as an insured person. A broken glass is of
 * the one who broke it, and of no colleague.
 *
 * @param on ISO day on which a broken glass is looked at; without it there is none.
 */
export function relationOf(
  actor: Actor,
  of: { person: string; followers: readonly FollowedBy[]; glasses?: readonly Glass[] },
  on?: string,
): Relation {
  if (actor.role === "insured-person") {
    if (actor.person === null || actor.person !== of.person) return "none";
    return actor.mandate === undefined ? "self" : "represents";
  }
  const follows = of.followers.some(
    ({ organisation, role }) => role === actor.role && organisation === actor.organisation,
  );
  if (follows) return "follows";
  return on !== undefined && mayBreakTheGlass(actor) && of.glasses?.some((glass) => isOpen(glass, actor, on))
    ? "broke-the-glass"
    : "none";
}

/** May this actor look through that glass on that day? */
const isOpen = ({ by, role, organisation, from, until }: Glass, actor: Actor, on: string): boolean =>
  by === actor.id && role === actor.role && organisation === actor.organisation && from <= on && on <= until;

/** Who sits in a session of the Council; a session is about no one person. */
const sitting: readonly Role[] = ["council-secretary", "council-member", "riziv-officer"];

/** What an actor is to a session: `follows` for who sits in it, never `self`. */
export const relationToSession = (actor: Actor): Relation =>
  sitting.includes(actor.role) && actor.organisation === "riziv" ? "follows" : "none";

/** What an actor is to a question that anybody asked about a reading: `follows` for who answers it. */
export const relationToQuestion = (actor: Pick<Actor, "role" | "organisation">): Relation =>
  answersQuestions(actor) ? "follows" : "none";
