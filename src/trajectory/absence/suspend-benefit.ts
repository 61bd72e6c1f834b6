import { z } from "zod";
import { sanction, sanctionDay } from "../../law/absence/sanction.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { runningSuspension, suspending } from "./sanctions.ts";

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
    const incapableSince = dayOf(recognition.incapableSince);
    const facts = { incapableSince, breach, unjustifiedAbsences: 1 };
    const costs = judge(sanction, facts, sanctionDay(incapableSince, dayOf(absentOn)));
    if (!costs.value?.suspended) return cannot("no-reduction-by-law", costs);
    return {
      happened: [{ type: "BenefitSuspended", breach, from: absentOn, grounds: seal(grounds) }],
      rulings: [costs],
    };
  },
});
