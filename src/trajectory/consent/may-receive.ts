import { partnerMayReceive } from "../../law/consent.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { IsoDay } from "../act.ts";

/** What a consent in writing lets the partner receive on a day. Nothing for a day that the rule says nothing about. */
export function mayReceive(
  { givenOn, withdrawnOn }: { givenOn: IsoDay; withdrawnOn?: IsoDay },
  on: IsoDay,
): readonly Ruling[] {
  // Nobody is kept from taking a consent back because no rule is known for that day.
  if (!partnerMayReceive.versions.some(({ since }) => since <= on)) return [];
  const consentWithdrawnOn = withdrawnOn === undefined ? null : dayOf(withdrawnOn);
  return [judge(partnerMayReceive, { consentGivenOn: dayOf(givenOn), consentWithdrawnOn, inWriting: true }, dayOf(on))];
}
