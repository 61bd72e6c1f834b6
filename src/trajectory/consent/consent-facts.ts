import { day as dayOf } from "../../law/kernel/day.ts";
import type { Trajectory } from "../trajectory.ts";
import type { ConsentPartner } from "./consent.ts";

/** What the rules ask of a consent. Where none was given, the facts say so instead of being unknown. */
export const consentFacts = (trajectory: Trajectory, partner: ConsentPartner) => {
  const given = trajectory.consents[partner];
  return {
    consentGiven: given !== undefined,
    consentWithdrawn: given?.withdrawnOn !== undefined,
    inWriting: given !== undefined,
    consentGivenOn: given && dayOf(given.givenOn),
    consentWithdrawnOn: given?.withdrawnOn === undefined ? undefined : dayOf(given.withdrawnOn),
  };
};
