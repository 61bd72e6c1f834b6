import type { Kysely } from "kysely";
import type { ActName } from "../../trajectory/acts.ts";
import type { Json } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import { answerGiven, takeKey } from "../record/done-once.ts";
import type { Write } from "../record/write-together.ts";
import type { ActRequest, Answer } from "./request.ts";

type Kept = { act: ActName; stream: string; version: number };

/** A key belongs to who uses it: nobody gets another's answer by guessing theirs. */
const keyOf = ({ key, actor, act }: Pick<ActRequest, "key" | "actor" | "act">) =>
  key === undefined ? undefined : `${actor.id} ${act} ${key}`;

/**
 * Does a request that carries a key once: whoever sends it again gets the first answer, also when both come at once. A no
 * leaves the key free for another try.
 */
export async function once(db: Kysely<Database>, request: ActRequest, work: () => Promise<Answer>): Promise<Answer> {
  const key = keyOf(request);
  if (key === undefined) return work();
  const given = await doneBefore(db, key);
  if (given) return given;
  try {
    const answer = await work();
    // What was carried out meanwhile by the other of the two may be why this one may not.
    return answer.kind === "done" ? answer : ((await doneBefore(db, key)) ?? answer);
  } catch (error) {
    const meanwhile = await doneBefore(db, key);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

/** What keeps the answer of a request for whoever sends it again: written with the act itself, or not at all. */
export function keepAnswer(
  db: Kysely<Database>,
  request: ActRequest,
  answer: Kept,
  the: { actId: string; at: Date },
): Write[] {
  const key = keyOf(request);
  return key === undefined ? [] : [takeKey(db, { key, answer: answer as Json, ...the })];
}

/** What a person did before with a key of theirs; undefined when nothing was. */
export async function doneWith(
  db: Kysely<Database>,
  request: Pick<ActRequest, "key" | "actor" | "act">,
): Promise<Kept | undefined> {
  const key = keyOf(request);
  return key === undefined ? undefined : ((await answerGiven(db, key)) as Kept | undefined);
}

async function doneBefore(db: Kysely<Database>, key: string): Promise<Answer | undefined> {
  const answer = (await answerGiven(db, key)) as Kept | undefined;
  return answer && { kind: "done", ...answer, events: [] };
}
