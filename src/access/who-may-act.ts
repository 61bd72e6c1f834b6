import type { Relation } from "./relation.ts";
import type { Actor, Role } from "./roles.ts";

/** What an act says of itself: the roles that may do it, and those of them who need not follow the person yet. */
export type Declared = { by: readonly Role[]; unacquainted?: readonly Role[]; inPerson?: InPerson };

/**
 * What a power of attorney does not reach, because nobody can do it for another, or only where it opens health too.
 * No source of ours lists these acts: that it is these ones is our reading (docs/decisions).
 */
export type InPerson = "always" | "unless-health-is-shared";

/** Yes, or the first of the reasons why not. */
export type MayAct = true | "not-this-role" | "not-this-person" | "not-for-another";

/**
 * May this actor do this act, to somebody to whom they stand in this relation? The insured person acts only for
 * themself, whatever the act says; anybody else acts for people they follow. Who broke the glass looks, and does nothing.
 */
export function mayAct(actor: Pick<Actor, "role" | "mandate">, declared: Declared, relation: Relation): MayAct {
  const { role } = actor;
  if (!declared.by.includes(role)) return "not-this-role";
  if (role === "insured-person" && relation === "represents") return reachesAct(actor, declared) || "not-for-another";
  if (role === "insured-person") return relation === "self" || "not-this-person";
  return relation === "follows" || declared.unacquainted?.includes(role) || "not-this-person";
}

/** Does a power of attorney reach this act? Without one there is nothing to reach. */
export function reachesAct({ mandate }: Pick<Actor, "mandate">, { inPerson }: Pick<Declared, "inPerson">): boolean {
  if (mandate === undefined || inPerson === "always") return false;
  return inPerson === undefined || mandate.medical;
}
