import { sanction } from "../../law/absence/sanction.ts";
import { basisOf } from "../../letters/citation.ts";
import type { FirstContact } from "../../letters/first-contact-planned/letter.ts";
import type { Events } from "../../trajectory/events.ts";
import type { Stored } from "../record/read-stream.ts";
import { coordinatorOf, factsOf, fromTheFund, inFull, type LetterCase, rulingsOf } from "./letter-case.ts";

/** An invitation; after an absence or a moved appointment it says so. */
export function firstContactFacts(letterCase: LetterCase): FirstContact {
  const { on, time, place, how, warnsOf } = factsOf(letterCase, "FirstContactPlanned");
  const costs = rulingsOf(letterCase.event).find(({ rule }) => rule === sanction.name);
  const earlier = earlierOf(letterCase.events.slice(0, -1));
  return {
    ...fromTheFund(letterCase),
    coordinator: coordinatorOf(letterCase),
    meeting: { on, time, place: inFull(place), how },
    ...(earlier && { earlier }),
    ...(warnsOf !== undefined &&
      costs && { reduction: { percent: warnsOf, basis: basisOf(costs, letterCase.language) } }),
  };
}

function earlierOf(before: readonly Stored[]): FirstContact["earlier"] {
  const last = before.findLast(({ type }) => type === "FirstContactPlanned" || type === "FirstContactMissed");
  if (!last) return undefined;
  const { on } = last.open as unknown as Events["FirstContactPlanned"] | Events["FirstContactMissed"];
  return { on, was: last.type === "FirstContactMissed" ? "missed" : "moved" };
}
