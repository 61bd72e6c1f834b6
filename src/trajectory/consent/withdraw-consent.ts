import { z } from "zod";
import { act, cannot } from "../act.ts";
import { followers } from "../followers.ts";
import { ask } from "../inputs.ts";
import type { Trajectory } from "../trajectory.ts";
import { type ConsentPartner, consentPartners, consents } from "./consent.ts";
import { mayReceive } from "./may-receive.ts";

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
  // Who may still open the file of a trajectory that has ended hangs on it too.
  afterEnd: true,
  input: z.object({ partner: ask.choice(...consentPartners) }),
  happens: ["ConsentWithdrawn"],
  hindered: ({ trajectory }) =>
    consentPartners.some((partner) => reaches(trajectory, partner)) ? undefined : cannot("no-consent-to-withdraw"),
  decide({ trajectory, input: { partner }, day }) {
    if (!reaches(trajectory, partner)) return cannot("no-consent-to-withdraw");
    const { givenOn } = trajectory.consents[partner] ?? { givenOn: trajectory.openedOn };
    return {
      happened: [{ type: "ConsentWithdrawn", partner }],
      rulings: mayReceive({ givenOn, withdrawnOn: day }, day),
    };
  },
});
