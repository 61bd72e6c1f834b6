import type { Relation } from "./relation.ts";
import { type Actor, type Fund, funds } from "./roles.ts";

/** Who pays training benefits: the fund, or Actiris where Actiris guides (S000, Brussels wording of 2026). */
export const payers = [...funds, "actiris"] as const;
export type Payer = Fund | "actiris";

/**
 * For whom somebody may pay, and read what is to be paid: a coordinator for their fund, a mediator of Actiris for
 * Actiris. Nobody else sees the ledger, also not of their own organisation.
 */
export function paysFor({ role, organisation }: Pick<Actor, "role" | "organisation">): Payer | undefined {
  if (role === "coordinator") return funds.find((fund) => fund === organisation);
  return role === "mediator" && organisation === "actiris" ? "actiris" : undefined;
}

/** What an actor is to the payments of one payer: `follows` for who pays for it, never `self`. */
export const relationToPayer = (actor: Pick<Actor, "role" | "organisation">, payer: Payer): Relation =>
  paysFor(actor) === payer ? "follows" : "none";
