import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The coordinator takes back a referral that was not answered yet, such as one made by mistake. */
export const takeBackReferral = act({
  name: "take-back-referral",
  serves: ["W3"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ reason: ask.prose() }),
  happens: ["ReferralTakenBack"],
  hindered: ({ trajectory }) =>
    trajectory.occupational?.outcome.at === "awaited" ? undefined : cannot("no-referral-to-answer"),
  decide: ({ input }) => ({ happened: [{ type: "ReferralTakenBack", reason: input.reason }] }),
});
