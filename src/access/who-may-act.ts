import type { Relation } from "./relation.ts";
import type { Actor, Role } from "./roles.ts";

/** What an act says of itself: the roles that may do it, and those of them who need not follow the person yet. */
export type Declared = { by: readonly Role[]; unacquainted?: readonly Role[] };

/** Yes, or the first of the two reasons why not. */
export type MayAct = true | "not-this-role" | "not-this-person";

/**
 * May this actor do this act, to somebody to whom they stand in this relation? The insured person acts only for
 * themself, whatever the act says; anybody else acts for people they follow. Who broke the glass looks, and does nothing.
 */
export function mayAct(actor: Pick<Actor, "role">, declared: Declared, relation: Relation): MayAct {
  const { role } = actor;
  if (!declared.by.includes(role)) return "not-this-role";
  if (role === "insured-person") return relation === "self" || "not-this-person";
  return relation === "follows" || declared.unacquainted?.includes(role) || "not-this-person";
}
