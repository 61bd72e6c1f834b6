import { z } from "zod";
import { act, cannot } from "../act.ts";
import { followers } from "../followers.ts";
import { ask } from "../inputs.ts";
import type { Trajectory } from "../trajectory.ts";
import { type ConsentPartner, consentPartners, consents } from "./consent.ts";

/** Consent was given to this partner, or the person came to it of their own accord (route C). */
const reaches = (trajectory: Trajectory, partner: ConsentPartner) =>
  consents(trajectory, partner) ||
  followers(trajectory).some(({ role, organisation }) => partner === role || partner === organisation);

/** From this moment the partner sees nothing more of the trajectory. No reason is asked. */
export const withdrawConsent = act({
  name: "withdraw-consent",
  serves: ["P3"],
  to: "trajectory",
  by: ["insured-person", "coordinator"],
  input: z.object({ partner: ask.choice(...consentPartners) }),
  happens: ["ConsentWithdrawn"],
  hindered: ({ trajectory }) =>
    consentPartners.some((partner) => reaches(trajectory, partner)) ? undefined : cannot("no-consent-to-withdraw"),
  decide: ({ trajectory, input: { partner } }) =>
    reaches(trajectory, partner)
      ? { happened: [{ type: "ConsentWithdrawn", partner }] }
      : cannot("no-consent-to-withdraw"),
});
