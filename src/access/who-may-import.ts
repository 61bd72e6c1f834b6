import { type Actor, type Fund, funds, type Role } from "./roles.ts";

/**
 * Who brings in trajectories that run already, of their own fund and no other. A new role does not compile until it has
 * an answer here.
 */
const whoMayImport: Readonly<Record<Role, boolean>> = {
  "insured-person": false,
  coordinator: true,
  "advising-physician": false,
  "team-member": false,
  "occupational-physician": false,
  mediator: false,
  "riziv-officer": false,
  "council-secretary": false,
  "council-member": false,
  statistician: false,
  administrator: false,
  representative: false,
  auditor: false,
  "data-protection-officer": false,
};

type Asker = Pick<Actor, "role" | "organisation">;

export const mayImport = <Who extends Asker>(who: Who): who is Who & { organisation: Fund } =>
  whoMayImport[who.role] && (funds as readonly (string | null)[]).includes(who.organisation);
