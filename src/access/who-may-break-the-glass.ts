import { type Actor, funds, type Role } from "./roles.ts";

/**
 * Who may open the file of somebody whom they do not follow, with a reason: the roles of a sickness fund, whoever's fund
 * it is, because a person changes funds and their file stays behind. To a partner of a fund consent opens the door and
 * nothing else does (art. 100 § 1/2); RIZIV and the Council come in with the advice on a project. Nobody else reads
 * files at all. A new role does not compile until it has an answer here.
 */
const whoMayBreakTheGlass: Readonly<Record<Role, boolean>> = {
  "insured-person": false,
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

export const mayBreakTheGlass = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  whoMayBreakTheGlass[role] && funds.some((fund) => fund === organisation);
