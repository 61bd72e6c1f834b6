import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { sixMonthlyCheck } from "../../law/resumption/terms.ts";
import type { IsoDay } from "../act.ts";

/** By when the next medical check is, counted from the one that was done on a day. */
export function nextCheck(on: IsoDay): { checkBy: IsoDay; ruling: Ruling } {
  const { by, ruling } = due(sixMonthlyCheck, { lastCheckedOn: dayOf(on) }, dayOf(on));
  return { checkBy: iso(by), ruling };
}
