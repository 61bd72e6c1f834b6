import type { Due } from "../dues.ts";
import { asksPermission, currentPermission, type Resumption } from "./resumption.ts";

/** What is waited for of one request. A decision stays due when the work has stopped: it was done. */
export function resumptionDue(resumption: Resumption): Due | undefined {
  const { nature, compatible, decideBy, checkBy, refusedFrom, ended } = resumption;
  const who = "advising-physician";
  if (nature === "full-resumption") return { act: "end-recognition", who: "coordinator", by: null };
  if (nature === "voluntary-work")
    return compatible === undefined && !ended ? { act: "assess-voluntary-work", who, by: null } : undefined;
  if (refusedFrom || !asksPermission(resumption)) return undefined;
  const permission = currentPermission(resumption);
  if (!permission) return { act: "permit-partial-resumption", who, by: decideBy };
  if (ended) return undefined;
  return checkBy && checkBy <= permission.until
    ? { act: "check-resumption", who, by: checkBy }
    : { act: "renew-permission", who, by: permission.until };
}
