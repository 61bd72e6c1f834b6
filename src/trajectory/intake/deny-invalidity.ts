import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The fund does not confirm the invalidity: route C ends here, and routes A and B stay open (S002). */
export const denyInvalidity = act({
  name: "deny-invalidity",
  serves: ["R3"],
  to: "trajectory",
  by: ["coordinator", "advising-physician", "team-member"],
  input: z.object({ grounds: ask.prose() }),
  happens: ["InvalidityNotConfirmed"],
  hindered: ({ trajectory }) => (trajectory.confirmation.at === "awaited" ? undefined : cannot("nothing-to-confirm")),
  decide: ({ input }) => ({ happened: [{ type: "InvalidityNotConfirmed", grounds: input.grounds }] }),
});
