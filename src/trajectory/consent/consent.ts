import { services } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** To whom facts may go only with the person's consent (law of 14 July 1994, art. 100 § 1/2). */
export const consentPartners = ["occupational-physician", ...services, "employer", "treating-physician"] as const;
export type ConsentPartner = (typeof consentPartners)[number];
export const purposes = ["return-to-own-employer", "guidance-to-work", "consultation-on-the-plan"] as const;
export type Purpose = (typeof purposes)[number];

/** Consent is always in writing: signed on-line by the person, or on paper that the coordinator holds. */
export type Consent = { purpose: Purpose; givenOn: IsoDay; withdrawnOn?: IsoDay };
export type Consents = Readonly<Partial<Record<ConsentPartner, Consent>>>;

export type ConsentEvents = {
  ConsentGiven: { partner: ConsentPartner; purpose: Purpose; signedOn: IsoDay; on: "paper" | "line" };
  ConsentWithdrawn: { partner: ConsentPartner };
};

export const consentEvolves: Evolves<Trajectory, ConsentEvents> = {
  ConsentGiven: (state, { partner, purpose, signedOn }) => ({
    ...state,
    consents: { ...state.consents, [partner]: { purpose, givenOn: signedOn } },
  }),
  ConsentWithdrawn: (state, { partner }, on) => {
    const given = state.consents[partner];
    return given ? { ...state, consents: { ...state.consents, [partner]: { ...given, withdrawnOn: on.day } } } : state;
  },
};

/** A consent that was given and not withdrawn since. */
export const consents = (trajectory: Trajectory, to: ConsentPartner): boolean => {
  const given = trajectory.consents[to];
  return given !== undefined && given.withdrawnOn === undefined;
};
