import { antiCumul } from "../../law/benefits/anti-cumul.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import type { Cents } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

export const premiumKinds = ["hours", "success"] as const;
export type PremiumKind = (typeof premiumKinds)[number];

/** What a region pays for the like as one of our premiums, in whole cents; the last word on it. */
export type RegionalBenefits = Readonly<Record<string, number>>;

export type RegionEvents = {
  /** `month` only of a premium for hours. `counterpart` is what the region pays, `cents` what is left to pay. */
  RegionalBenefitRecorded: {
    project: string;
    premium: PremiumKind;
    month: string | null;
    counterpart: number;
    cents: number;
  };
};

/** Under which name a premium of a project is kept: for its hours in a month, or for success. */
export const premiumOf = (project: string, about: string): string => `${project} ${about}`;

export const regionEvolves: Evolves<Trajectory, RegionEvents> = {
  RegionalBenefitRecorded: (state, { project, premium, month, counterpart }) => ({
    ...state,
    regional: { ...state.regional, [premiumOf(project, month ?? premium)]: counterpart },
  }),
};

/** Only the difference is paid where a region pays the like (law of 14 July 1994, art. 109bis). */
export const besideRegion = (amount: number, counterpart: number, on: IsoDay) =>
  judge(antiCumul, { amount: amount as Cents, regionalAmount: counterpart as Cents }, dayOf(on));
