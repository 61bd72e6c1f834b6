import { services } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** To whom facts may go only with the person's consent (law of 14 July 1994, art. 100 § 1/2). */
export const consentPartners = ["occupational-physician", ...services, "employer", "treating-physician"] as const;
export type ConsentPartner = (typeof consentPartners)[number];
export const purposes = ["return-to-own-employer", "guidance-to-work", "consultation-on-the-plan"] as const;
export type Purpose = (typeof purposes)[number];

/** What each partner may be told facts for. */
export const purposeOf = (partner: ConsentPartner): Purpose => {
  if (partner === "occupational-physician" || partner === "employer") return "return-to-own-employer";
  return partner === "treating-physician" ? "consultation-on-the-plan" : "guidance-to-work";
};

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
    // Who came to a partner of their own accord (route C) consented by coming, without a paper.
    const given = state.consents[partner] ?? { purpose: purposeOf(partner), givenOn: state.openedOn };
    return { ...state, consents: { ...state.consents, [partner]: { ...given, withdrawnOn: on.day } } };
  },
};

/** A consent that was given and not withdrawn since. */
export const consents = (trajectory: Trajectory, to: ConsentPartner): boolean => {
  const given = trajectory.consents[to];
  return given !== undefined && given.withdrawnOn === undefined;
};

/** A consent that was taken back, also one that somebody gave by coming to the partner of their own accord. */
export const withdrew = (trajectory: Trajectory, from: ConsentPartner): boolean =>
  trajectory.consents[from]?.withdrawnOn !== undefined;
