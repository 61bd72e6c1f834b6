import type { Relation } from "./relation.ts";
import type { Actor } from "./roles.ts";

/** Who answers what a person asks about somebody who opened their file, and reads that question and nothing else. */
export const answersQuestions = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  role === "data-protection-officer" && organisation === "riziv";

/** What an actor is to a question of anybody: `follows` for who answers it. */
export const relationToQuestion = (actor: Pick<Actor, "role" | "organisation">): Relation =>
  answersQuestions(actor) ? "follows" : "none";
