import type { Actor } from "./roles.ts";

/**
 * Who may see of everybody who opened which file: the auditor and the data-protection officer, who open none themselves
 * and see no name of an insured person. A person sees who opened their own.
 */
export const readsTheReadings = ({ role, organisation }: Pick<Actor, "role" | "organisation">): boolean =>
  (role === "auditor" || role === "data-protection-officer") && organisation === "riziv";
