import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The occupational physician cannot take the referral; the coordinator looks for another way. */
export const declineReferral = act({
  name: "decline-referral",
  serves: ["W3"],
  to: "trajectory",
  by: ["occupational-physician"],
  input: z.object({ reason: ask.prose() }),
  happens: ["ReferralDeclined"],
  hindered: ({ trajectory }) =>
    trajectory.occupational?.outcome.at === "awaited" ? undefined : cannot("no-referral-to-answer"),
  decide: ({ input }) => ({ happened: [{ type: "ReferralDeclined", reason: input.reason }] }),
});
