import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { consentPartners, consents } from "./consent.ts";

/** From this moment the partner sees nothing more of the trajectory. No reason is asked. */
export const withdrawConsent = act({
  name: "withdraw-consent",
  serves: ["P3"],
  to: "trajectory",
  by: ["insured-person", "coordinator"],
  input: z.object({ partner: ask.choice(...consentPartners) }),
  happens: ["ConsentWithdrawn"],
  hindered: ({ trajectory }) =>
    consentPartners.some((partner) => consents(trajectory, partner)) ? undefined : cannot("no-consent-to-withdraw"),
  decide: ({ trajectory, input: { partner } }) =>
    consents(trajectory, partner)
      ? { happened: [{ type: "ConsentWithdrawn", partner }] }
      : cannot("no-consent-to-withdraw"),
});
