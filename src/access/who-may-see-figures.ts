import type { Actor, Role } from "./roles.ts";

/**
 * Who may see the figures of the country: counts of everybody, small ones hidden, and nobody's name. A new role does
 * not compile until it has an answer here.
 */
const whoMaySeeFigures: Readonly<Record<Role, boolean>> = {
  "insured-person": false,
  representative: false,
  coordinator: false,
  "advising-physician": false,
  "team-member": false,
  "occupational-physician": false,
  mediator: false,
  "riziv-officer": true,
  "council-secretary": true,
  "council-member": false,
  statistician: true,
  administrator: false,
  auditor: false,
  "data-protection-officer": false,
};

export const maySeeFigures = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  whoMaySeeFigures[role] && organisation === "riziv";
