import type { Relation } from "./relation.ts";

/** How far an answer of a table goes. There is no "of everyone". */
export type Reach = "own" | "of people they follow" | "never";

/** Does a reach cover somebody in this relation? */
export function reaches(reach: Reach, relation: Relation): boolean {
  switch (reach) {
    case "own":
      return relation === "self" || relation === "represents";
    case "of people they follow":
      return relation === "follows" || relation === "broke-the-glass";
    case "never":
      return false;
  }
}
