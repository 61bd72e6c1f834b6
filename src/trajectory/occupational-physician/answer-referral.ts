import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { occupationalDecisions } from "./occupational-physician.ts";

/** The occupational physician answers after the visit: a decision A, B or C, or advice after a pre-return visit. */
export const answerReferral = act({
  name: "answer-referral",
  serves: ["W3"],
  to: "trajectory",
  by: ["occupational-physician"],
  input: z.object({ visitedOn: ask.day(), decision: ask.choice(...occupationalDecisions), terms: ask.prose() }),
  happens: ["ReferralAnswered"],
  hindered: ({ trajectory }) =>
    trajectory.occupational?.outcome.at === "awaited" ? undefined : cannot("no-referral-to-answer"),
  decide({ trajectory: { occupational }, input, day }) {
    if (!occupational) return cannot("no-referral-to-answer");
    if (input.visitedOn > day) return cannot("day-lies-in-the-future");
    if (input.visitedOn < occupational.referredOn) return cannot("day-is-too-early");
    const adviceOnly = occupational.for === "pre-return-visit";
    if (adviceOnly !== (input.decision === "advice-only")) return cannot("decision-does-not-fit-the-procedure");
    return { happened: [{ type: "ReferralAnswered", ...input }] };
  },
});
