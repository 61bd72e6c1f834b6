import type { Relation } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";

/** What a role reads a file for; the person sees this in "who looked at my file". */
export function purposeOf({ role }: Pick<Actor, "role">, relation: Relation): string {
  if (relation === "represents") return "represents";
  if (relation === "broke-the-glass") return "broken-glass";
  switch (role) {
    case "insured-person":
      return "own-file";
    case "riziv-officer":
    case "council-secretary":
    case "council-member":
      return "decision-on-project";
    case "occupational-physician":
      return "return-to-own-employer";
    case "mediator":
      return "guidance-to-work";
    default:
      return "follow-up";
  }
}
