import type { Actor } from "./roles.ts";

/** Who may read who may do and read what: whoever looks after it. It holds nobody's data. */
export const readsTheMatrix = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  (role === "auditor" || role === "data-protection-officer" || role === "administrator") && organisation === "riziv";
