import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** The gross benefit of one day in whole cents, six days a week, from a day on until the next one begins. */
export type Benefit = { from: IsoDay; cents: number };

export type BenefitEvents = { BenefitRecorded: Benefit };

export const benefitEvolves: Evolves<Recognition, BenefitEvents> = {
  BenefitRecorded: (state, { from, cents }) => ({ ...state, benefits: [...(state.benefits ?? []), { from, cents }] }),
};

/** The benefit that holds on a day, in cents; what was recorded last wins where two begin on the same day. */
export function benefitOn({ benefits = [] }: Recognition, day: IsoDay): number | undefined {
  const begun = benefits.filter(({ from }) => from <= day);
  const latest = begun.reduce<Benefit | undefined>((so, one) => (so && so.from > one.from ? so : one), undefined);
  return latest?.cents;
}
