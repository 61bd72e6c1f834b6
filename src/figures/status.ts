import type { Outcome } from "../trajectory/ending/ending.ts";
import type { Recognition, reasonsForEndOfRecognition } from "../trajectory/recognition/recognition.ts";
import type { Resumption } from "../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** What is known of one person, as far as it says what became of them. */
export type Known = {
  trajectory: Pick<Trajectory, "openedOn" | "ended">;
  recognition: Pick<Recognition, "endedOn" | "endedFor"> | undefined;
  /** In the order in which they follow each other. */
  resumptions: readonly Pick<Resumption, "nature" | "from" | "refusedFrom" | "ended" | "compatible">[];
};

const outcomeOfEnd: Readonly<Record<(typeof reasonsForEndOfRecognition)[number], Outcome>> = {
  "full-resumption": "spontaneous-resumption",
  "capable-again": "exclusion",
  other: "exclusion",
  pension: "other",
  death: "other",
};

/** The outcomes that nobody comes back from: [1] to [3] of S003. */
const finalOutcomes = ["exclusion", "spontaneous-resumption", "other"] as const satisfies readonly Outcome[];
const isFinal = (outcome: Outcome): boolean => finalOutcomes.some((one) => one === outcome);

/**
 * Under which of the six outcomes of S003 somebody counts on a day (ISO text). What ended the benefit counts for good,
 * the first of it; else work beside the benefit that goes on, permitted or not decided yet; else voluntary work; else
 * none. A trajectory that was closed with partial resumption or voluntary work counts as that until something ends it.
 * S003 gives the outcomes and not how they were found: this is our reading.
 */
export function statusOn(known: Known, on: string): Outcome {
  const end = finalFact(known);
  if (end && end.on <= on) return end.outcome;
  const { ended } = known.trajectory;
  const closedWith = ended && ended.on <= on ? ended.outcome : "none";
  const work = known.resumptions.findLast(({ from }) => from <= on);
  const goesOn = work && (!work.ended || work.ended.on >= on) && !(work.refusedFrom && work.refusedFrom <= on);
  if (closedWith === "partial-resumption" || (goesOn && isPartial(work))) return "partial-resumption";
  const volunteers = goesOn && work.nature === "voluntary-work" && work.compatible !== false;
  return closedWith === "voluntary-work" || volunteers ? "voluntary-work" : "none";
}

/** The first day on which somebody counts under any outcome but `none`, and which; undefined while there is none. */
export function firstOutcome(known: Known): { on: string; outcome: Outcome } | undefined {
  const { openedOn, ended } = known.trajectory;
  const days = [finalFact(known)?.on, ended?.on, ...known.resumptions.map(({ from }) => from)];
  for (const day of days.filter((day) => day !== undefined).sort()) {
    const on = [day, openedOn].sort().at(-1) ?? day;
    const outcome = statusOn(known, on);
    if (outcome !== "none") return { on, outcome };
  }
  return undefined;
}

function finalFact({ trajectory: { ended }, recognition, resumptions }: Known) {
  const facts: { on: string; outcome: Outcome }[] = [];
  if (recognition?.endedOn)
    facts.push({ on: recognition.endedOn, outcome: outcomeOfEnd[recognition.endedFor ?? "other"] });
  if (ended && isFinal(ended.outcome)) facts.push({ on: ended.on, outcome: ended.outcome });
  for (const { nature, from } of resumptions)
    if (nature === "full-resumption") facts.push({ on: from, outcome: "spontaneous-resumption" });
  return facts.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))[0];
}

const isPartial = ({ nature }: Pick<Resumption, "nature">): boolean =>
  nature === "adapted-work" || nature === "self-employed-activity";
