import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { consentPartners, consents, purposeOf, purposes } from "./consent.ts";
import { mayReceive } from "./may-receive.ts";

/** Consent in writing, per partner and purpose: on-line by the person, or on paper that the coordinator holds. */
export const giveConsent = act({
  name: "give-consent",
  serves: ["P3"],
  to: "trajectory",
  by: ["insured-person", "coordinator"],
  inPerson: "always",
  input: z.object({
    partner: ask.choice(...consentPartners),
    purpose: ask.choice(...purposes),
    inWriting: ask.declaration(),
  }),
  happens: ["ConsentGiven"],
  decide({ trajectory, input: { partner, purpose }, actor, day }) {
    if (consents(trajectory, partner)) return cannot("consent-was-given");
    if (purpose !== purposeOf(partner)) return cannot("purpose-does-not-fit-the-partner");
    const on = actor.role === "insured-person" ? "line" : "paper";
    return {
      happened: [{ type: "ConsentGiven", partner, purpose, signedOn: day, on }],
      rulings: mayReceive({ givenOn: day }, day),
    };
  },
});
