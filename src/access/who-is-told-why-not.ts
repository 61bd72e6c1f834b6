import type { Role } from "./roles.ts";

/**
 * Who is told why a trajectory cannot begin for somebody: the person and their fund. To a partner of the fund each reason
 * (a trajectory runs, no invalidity is recognised, nobody of that name is known) says something about a person who
 * consented to nothing yet: a partner is told that it cannot be done here, always in the same words.
 */
const isTold: Readonly<Record<Role, boolean>> = {
  "insured-person": true,
  representative: false,
  coordinator: true,
  "advising-physician": true,
  "team-member": true,
  "occupational-physician": false,
  mediator: false,
  "riziv-officer": false,
  "council-secretary": false,
  "council-member": false,
  statistician: false,
  administrator: false,
  auditor: false,
  "data-protection-officer": false,
};

export const isToldWhyNot = (role: Role): boolean => isTold[role];
