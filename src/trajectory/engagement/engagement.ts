import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** The three who sign the engagement declaration (S002). */
export const signatories = ["insured-person", "coordinator", "advising-physician"] as const;
export type Signatory = (typeof signatories)[number];

/** Days inclusive: still presumed incapable on `until`. */
export type Presumption = { from: IsoDay; until: IsoDay };
export type Engagement = {
  signed: Partial<Record<Signatory, IsoDay>>;
  /** The day of the third signature. */
  engagedOn?: IsoDay;
  presumption?: Presumption;
};

export type EngagementEvents = {
  EngagementSigned: { by: Signatory };
  EngagementComplete: object;
  PresumptionStarted: Presumption;
};

export const engagementEvolves: Evolves<Trajectory, EngagementEvents> = {
  EngagementSigned: (state, { by }, on) => ({
    ...state,
    engagement: { ...state.engagement, signed: { ...state.engagement.signed, [by]: on.day } },
  }),
  EngagementComplete: (state, _, on) => ({ ...state, engagement: { ...state.engagement, engagedOn: on.day } }),
  PresumptionStarted: (state, { from, until }) => ({
    ...state,
    engagement: { ...state.engagement, presumption: { from, until } },
  }),
};
