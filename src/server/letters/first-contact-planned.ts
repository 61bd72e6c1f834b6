import type { FirstContact } from "../../letters/first-contact-planned/letter.ts";
import type { Events } from "../../trajectory/events.ts";
import type { Stored } from "../record/read-stream.ts";
import { coordinatorOf, factsOf, fromTheFund, type LetterCase } from "./letter-case.ts";

/** An invitation; after an absence or a moved appointment it says so. */
export function firstContactFacts(letterCase: LetterCase): FirstContact {
  const { on, time, place, how } = factsOf(letterCase, "FirstContactPlanned");
  const earlier = earlierOf(letterCase.events.slice(0, -1));
  return {
    ...fromTheFund(letterCase),
    coordinator: coordinatorOf(letterCase),
    meeting: { on, time, place, how },
    ...(earlier && { earlier }),
  };
}

function earlierOf(before: readonly Stored[]): FirstContact["earlier"] {
  const last = before.findLast(({ type }) => type === "FirstContactPlanned" || type === "FirstContactMissed");
  if (!last) return undefined;
  const { on } = last.open as unknown as Events["FirstContactPlanned"] | Events["FirstContactMissed"];
  return { on, was: last.type === "FirstContactMissed" ? "missed" : "moved" };
}
