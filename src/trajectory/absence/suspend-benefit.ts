import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { runningSuspension, suspending } from "./sanctions.ts";
import { weighSanction } from "./weigh-sanction.ts";

/** No benefit while the person does not let themself be examined (law of 1994, art. 134 § 2; the contact since 2026). */
export const suspendBenefit = act({
  name: "suspend-benefit",
  serves: ["P1"],
  to: "recognition",
  by: ["advising-physician"],
  freshSignIn: true,
  input: z.object({
    breach: ask.choice(...suspending),
    absentOn: ask.day(),
    reasonsWeighed: ask.declaration(),
    grounds: ask.prose(),
  }),
  happens: ["BenefitSuspended"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return runningSuspension(recognition) ? cannot("benefit-is-suspended") : undefined;
  },
  decide({ recognition, input: { breach, absentOn, grounds }, day }) {
    if (absentOn > day) return cannot("day-lies-in-the-future");
    if (absentOn < recognition.incapableSince) return cannot("day-is-too-early");
    const costs = weighSanction(recognition, { breach, absentOn });
    if (!costs.value?.suspended) return cannot("no-reduction-by-law", costs);
    return {
      happened: [{ type: "BenefitSuspended", breach, from: absentOn, grounds: seal(grounds) }],
      rulings: [costs],
    };
  },
});
