import type { Role } from "./roles.ts";

/** The roles of which each trajectory has one person of its own, and whose colleagues may pass it on to each other. */
export const assignedRoles = ["coordinator", "mediator"] as const satisfies readonly Role[];
export type AssignedRole = (typeof assignedRoles)[number];

export const isAssigned = (role: Role): role is AssignedRole => (assignedRoles as readonly Role[]).includes(role);
