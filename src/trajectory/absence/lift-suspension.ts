import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { daysBetween, reasonsForLifting, runningSuspension } from "./sanctions.ts";
import { weighSanction } from "./weigh-sanction.ts";

/** The person was examined, or the absence turns out to be justified: the benefit is paid again from that day. */
export const liftSuspension = act({
  name: "lift-suspension",
  serves: ["P1"],
  to: "recognition",
  by: ["advising-physician"],
  input: z.object({ until: ask.day(), reason: ask.choice(...reasonsForLifting) }),
  happens: ["SuspensionLifted"],
  hindered: ({ recognition }) => (runningSuspension(recognition) ? undefined : cannot("no-sanction-runs")),
  decide({ recognition, input: { until, reason }, day }) {
    const running = runningSuspension(recognition);
    if (!running) return cannot("no-sanction-runs");
    if (until > day) return cannot("day-lies-in-the-future");
    if (until < running.from) return cannot("day-is-too-early");
    const { breach, from } = running;
    return {
      happened: [{ type: "SuspensionLifted", breach, from, until, days: daysBetween(from, until), reason }],
      rulings: [weighSanction(recognition, { breach, absentOn: from })],
    };
  },
});
