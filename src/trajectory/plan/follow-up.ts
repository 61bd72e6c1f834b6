import { z } from "zod";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { followUpWithin } from "../../law/plan.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The follow-up of the plan, every three months or more often. */
export const followUp = act({
  name: "follow-up",
  serves: ["P5", "P7"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ on: ask.day(), note: ask.prose(), nextAppointmentOn: ask.day() }),
  happens: ["FollowedUp"],
  hindered: ({ trajectory }) => (trajectory.plan ? undefined : cannot("no-plan-yet")),
  decide({ trajectory, input, day }) {
    const { plan } = trajectory;
    if (!plan) return cannot("no-plan-yet");
    if (input.on > day) return cannot("day-lies-in-the-future");
    if (input.on < plan.lastFollowedUpOn || input.nextAppointmentOn <= input.on) return cannot("day-is-too-early");
    const term = due(followUpWithin, { lastOn: dayOf(plan.lastFollowedUpOn) }, dayOf(plan.lastFollowedUpOn));
    return { happened: [{ type: "FollowedUp", ...input, latestDay: iso(term.by) }], rulings: [term.ruling] };
  },
});
