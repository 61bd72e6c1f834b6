import type { Relation } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { foldRecognition } from "../door/fold.ts";
import type { Stored } from "../record/read-stream.ts";

/**
 * A recognition for somebody who may know that there is one: questionnaire, estimate and sanctions only for who may see
 * those events, because the rest is folded without them.
 */
export function recognitionSeen(
  events: readonly Stored[],
  actor: Pick<Actor, "role">,
  relation: Relation,
): Recognition | undefined {
  const seen = events.filter(({ type }) => {
    const subject = subjectOfEvent[type as EventType];
    return subject === "recognition" || maySeeEvent(actor, subject, relation);
  });
  return foldRecognition(seen);
}
