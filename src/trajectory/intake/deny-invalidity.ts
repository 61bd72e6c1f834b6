import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { routeC } from "../../law/route-c.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { invalidityFacts } from "../recognition/facts.ts";

/** The fund does not confirm the invalidity: route C ends here, and routes A and B stay open (S002). */
export const denyInvalidity = act({
  name: "deny-invalidity",
  serves: ["R3"],
  to: "trajectory",
  by: ["coordinator", "advising-physician", "team-member"],
  input: z.object({ grounds: ask.prose() }),
  happens: ["InvalidityNotConfirmed"],
  hindered: ({ trajectory }) => (trajectory.confirmation.at === "awaited" ? undefined : cannot("nothing-to-confirm")),
  decide({ trajectory, recognition, input: { grounds }, day }) {
    const service = trajectory.guidance?.service;
    // What the fund says now, whatever its record said before.
    const facts = { ...invalidityFacts(recognition, day), recognisedInvalid: false, service, askedByFund: false };
    return {
      happened: [{ type: "InvalidityNotConfirmed", grounds }],
      rulings: [judge(routeC, facts, dayOf(day))],
    };
  },
});
