import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { legacyKind } from "../../law/legacy-kind.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** A trajectory of the years of the classic and cooperation-agreement kinds (S003), taken over from paper. */
export const enterOlderTrajectory = act({
  name: "enter-older-trajectory",
  serves: ["D5"],
  to: "new trajectory",
  by: ["coordinator", "advising-physician"],
  input: z.object({ startedOn: ask.day(), clearPlan: ask.yesNo(), orientationNeeded: ask.yesNo() }),
  happens: ["OlderTrajectoryEntered"],
  hindered: ({ running }) => (running ? cannot("trajectory-is-running") : undefined),
  decide({ recognition, input, day }) {
    const { startedOn, clearPlan, orientationNeeded } = input;
    if (startedOn > day) return cannot("day-lies-in-the-future");
    if (startedOn < recognition.incapableSince) return cannot("day-is-too-early");
    if (!legacyKind.versions.some(({ since, until }) => since <= startedOn && startedOn < (until ?? "9999-12-31")))
      return cannot("not-a-trajectory-of-those-years");
    const ruling = judge(legacyKind, { clearPlan, orientationNeeded }, dayOf(startedOn));
    const { person, fund } = recognition;
    if (ruling.outcome !== "classic" && ruling.outcome !== "cooperation-agreement")
      return cannot("the-law-does-not-allow", ruling);
    return {
      happened: [{ type: "OlderTrajectoryEntered", person, fund, startedOn, kind: ruling.outcome }],
      rulings: [ruling],
    };
  },
});
