import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { premium } from "../../law/premium.ts";
import type { TrajectoryStopped } from "../../letters/trajectory-stopped/letter.ts";
import { coordinatorOf, fromTheFund, type LetterCase } from "./letter-case.ts";

/** The stop of the insured person, and the premium for the hours that they followed. No ruling ends the presumption. */
export function trajectoryStoppedFacts(letterCase: LetterCase): TrajectoryStopped {
  const earned = premiumOf(letterCase);
  return {
    ...fromTheFund(letterCase),
    stoppedOn: letterCase.event.day,
    coordinator: coordinatorOf(letterCase),
    ...(earned && { premium: earned }),
  };
}

function premiumOf({ trajectory: { training }, event }: LetterCase): TrajectoryStopped["premium"] {
  const hours = Object.values(training?.hours ?? {}).reduce((sum, month) => sum + month, 0);
  if (hours === 0) return undefined;
  const facts = { hoursFollowed: hours, succeeded: training?.result?.at === "succeeded" };
  const cents = judge(premium, facts, dayOf(event.day)).value;
  return cents ? { hours, cents } : undefined;
}
