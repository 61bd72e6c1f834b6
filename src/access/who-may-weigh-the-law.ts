import type { Actor, Role } from "./roles.ts";

/**
 * Who may see beforehand what another rule would change, over everybody: how many, under which reference, and which
 * outcome; no name and no fact. A new role does not compile until it has an answer here.
 */
const whoMayWeighTheLaw: Readonly<Record<Role, boolean>> = {
  "insured-person": false,
  representative: false,
  coordinator: false,
  "advising-physician": false,
  "team-member": false,
  "occupational-physician": false,
  mediator: false,
  "riziv-officer": true,
  "council-secretary": false,
  "council-member": false,
  statistician: false,
  administrator: true,
  auditor: false,
  "data-protection-officer": false,
};

export const mayWeighTheLaw = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  whoMayWeighTheLaw[role] && organisation === "riziv";
