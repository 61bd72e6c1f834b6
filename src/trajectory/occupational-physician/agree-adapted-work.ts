import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** Adapted or other work was agreed with the employer, as the occupational physician's answer made possible. */
export const agreeAdaptedWork = act({
  name: "agree-adapted-work",
  serves: ["W3"],
  to: "trajectory",
  by: ["coordinator", "occupational-physician"],
  input: z.object({ from: ask.day(), hoursPerWeek: ask.wholeNumber(1, 60), work: ask.prose() }),
  happens: ["AdaptedWorkAgreed"],
  hindered: ({ trajectory }) =>
    trajectory.occupational?.outcome.at === "answered" ? undefined : cannot("no-referral-to-answer"),
  decide({ trajectory: { occupational }, input }) {
    if (occupational?.outcome.at !== "answered") return cannot("no-referral-to-answer");
    if (occupational.outcome.decision === "C") return cannot("decision-does-not-fit-the-procedure");
    if (input.from < occupational.outcome.visitedOn) return cannot("day-is-too-early");
    return { happened: [{ type: "AdaptedWorkAgreed", ...input }] };
  },
});
