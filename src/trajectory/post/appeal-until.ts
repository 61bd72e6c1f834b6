import { appeal } from "../../law/appeal.ts";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";

/** The last day to appeal against a letter that was received on a day, with the ruling; nothing where there is none. */
export function appealUntil(letter: { appeal: boolean }, receivedOn: IsoDay) {
  const term = letter.appeal ? due(appeal, { receivedOn: dayOf(receivedOn) }, dayOf(receivedOn)) : undefined;
  return { until: term ? iso(term.by) : null, rulings: term ? [term.ruling] : [] };
}
