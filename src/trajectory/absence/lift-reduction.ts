import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { daysBetween, reasonsForLifting, runningReduction } from "./sanctions.ts";
import { weighSanction } from "./weigh-sanction.ts";

/** The person made contact for a new date, or the absence turns out to be justified: the full benefit from that day. */
export const liftReduction = act({
  name: "lift-reduction",
  serves: ["P1"],
  to: "recognition",
  by: ["coordinator", "advising-physician"],
  input: z.object({ until: ask.day(), reason: ask.choice(...reasonsForLifting) }),
  happens: ["ReductionLifted"],
  hindered: ({ recognition }) => (runningReduction(recognition) ? undefined : cannot("no-sanction-runs")),
  decide({ recognition, input: { until, reason }, day }) {
    const running = runningReduction(recognition);
    if (!running) return cannot("no-sanction-runs");
    if (until > day) return cannot("day-lies-in-the-future");
    if (until < running.from) return cannot("day-is-too-early");
    const { breach, from } = running;
    return {
      happened: [{ type: "ReductionLifted", breach, from, until, days: daysBetween(from, until), reason }],
      rulings: [weighSanction(recognition, { breach, absentOn: from })],
    };
  },
});
