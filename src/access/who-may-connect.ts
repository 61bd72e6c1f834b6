import type { Actor, Role } from "./roles.ts";

/**
 * Who lets programs of organisations in, and has events sent to them. It opens no file: a program sees what its role and
 * organisation may. A new role does not compile until it has an answer here.
 */
const whoMayConnect: Readonly<Record<Role, boolean>> = {
  "insured-person": false,
  representative: false,
  coordinator: false,
  "advising-physician": false,
  "team-member": false,
  "occupational-physician": false,
  mediator: false,
  "riziv-officer": false,
  "council-secretary": false,
  "council-member": false,
  statistician: false,
  administrator: true,
  auditor: false,
  "data-protection-officer": false,
};

export const mayConnect = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  whoMayConnect[role] && organisation === "riziv";
