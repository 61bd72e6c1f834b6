import { cannot, type IsoDay, type No } from "../act.ts";
import { currentPermission, type Resumption } from "./resumption.ts";

type Context = { resumption: Resumption; next: { from: IsoDay } | undefined };

/** Work that goes on under a permission: renewing and checking are for nothing else. */
export function notUnderPermission({ resumption, next }: Context): No | undefined {
  if (next || resumption.ended || resumption.refusedFrom) return cannot("resumption-has-ended");
  return currentPermission(resumption) ? undefined : cannot("resumption-not-permitted");
}
