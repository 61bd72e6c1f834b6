import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Json } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import { answerGiven, takeKey } from "../record/done-once.ts";
import type { Write } from "../record/write-together.ts";
import type { Subject } from "./door.ts";
import type { ActRequest, Answer } from "./request.ts";

type Kept = { act: ActName; stream: string; version: number };

type Keyed = Pick<ActRequest, "key" | "actor" | "act">;

/**
 * A key belongs to who uses it, and to what they use it for: nobody gets another's answer by guessing theirs, and the same
 * key for another file is another act. Only its hash is
 * kept: anybody may send a long one, or write anything in it.
 *
 * @param about the stream that the act is done to; of one that is new the person, where there is one
 */
const keyOf = ({ key, actor, act }: Keyed, about: string) =>
  key === undefined ? undefined : `${actor.id} ${act} ${hashOf(key)} ${about}`;
const hashOf = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** What a key is used for; somebody who is registered, a session and an order are known by it alone. */
export const aboutOf = (
  act: ActName,
  { stream, person, isNew }: Pick<Subject, "stream" | "person" | "isNew">,
): string => (!isNew ? stream : ["new trajectory", "new resumption"].includes(acts[act].to) ? (person ?? "") : "");

/**
 * Does a request that carries a key once: whoever sends it again gets the first answer, also when both come at once. A no
 * leaves the key free for another try.
 */
export async function once(
  db: Kysely<Database>,
  request: ActRequest,
  about: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = keyOf(request, about);
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
  request: ActRequest,
  answer: Kept,
  the: { about: string; actId: string; at: Date },
): Write[] {
  const { about, ...done } = the;
  const key = keyOf(request, about);
  return key === undefined ? [] : [takeKey({ key, answer: answer as Json, ...done })];
}

/** What a person did before with a key of theirs; undefined when nothing was. */
export async function doneWith(db: Kysely<Database>, request: Keyed, about: string): Promise<Kept | undefined> {
  const key = keyOf(request, about);
  return key === undefined ? undefined : ((await answerGiven(db, key)) as Kept | undefined);
}

async function doneBefore(db: Kysely<Database>, key: string): Promise<Answer | undefined> {
  const answer = (await answerGiven(db, key)) as Kept | undefined;
  return answer && { kind: "done", ...answer, events: [] };
}
