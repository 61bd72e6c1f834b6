import { day as dayOf } from "../../law/kernel/day.ts";
import type { Trajectory } from "../trajectory.ts";
import type { ConsentPartner } from "./consent.ts";

/** What the rules ask of a consent; null: it did not happen, which is not the same as not known. */
export const consentFacts = (trajectory: Trajectory, partner: ConsentPartner) => {
  const given = trajectory.consents[partner];
  return {
    // Only a consent in writing can be put on record: signed on-line, or on paper that the coordinator holds.
    inWriting: given !== undefined,
    consentGivenOn: given ? dayOf(given.givenOn) : null,
    consentWithdrawnOn: given?.withdrawnOn === undefined ? null : dayOf(given.withdrawnOn),
  };
};
