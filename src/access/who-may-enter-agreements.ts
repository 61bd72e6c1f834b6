import type { Actor, Role } from "./roles.ts";

/** Who enters what was agreed with an employment service for a year. A new role does not compile until it has an answer here. */
const whoMayEnterAgreements: Readonly<Record<Role, boolean>> = {
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
  administrator: false,
  auditor: false,
  "data-protection-officer": false,
};

export const mayEnterAgreements = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  whoMayEnterAgreements[role] && organisation === "riziv";
