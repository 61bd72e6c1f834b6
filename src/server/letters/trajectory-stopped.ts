import { trainingBenefits } from "../../law/benefits/training-benefits.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import type { Minutes } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
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

function premiumOf({ trajectory: { training, projects }, event }: LetterCase): TrajectoryStopped["premium"] {
  const hours = Object.values(training?.hours ?? {}).reduce((sum, month) => sum + month, 0);
  const planned = projects.findLast(({ decision }) => decision?.decision === "approved")?.hoursPlanned;
  if (hours === 0 || planned === undefined) return undefined;
  const facts = {
    decision: "approved",
    minutesFollowed: (hours * 60) as Minutes,
    minutesPlanned: (planned * 60) as Minutes,
    succeeded: training?.result?.at === "succeeded",
  } as const;
  const cents = judge(trainingBenefits, facts, dayOf(event.day)).value?.total;
  return cents ? { hours, cents } : undefined;
}
