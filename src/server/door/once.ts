import type { Kysely, Transaction } from "kysely";
import type { ActName } from "../../trajectory/acts.ts";
import type { Database } from "../record/database.ts";
import type { ActRequest, Answer } from "./request.ts";

type Done = Extract<Answer, { kind: "done" }>;
type Kept = { act: ActName; stream: string; version: number };

/** A key belongs to who uses it: nobody gets another's answer by guessing theirs. */
const keyOf = ({ key, actor, act }: ActRequest): string | undefined => key && `${actor.id} ${act} ${key}`;

/** What the same request, with the same key, was answered before. */
export async function doneBefore(db: Kysely<Database>, request: ActRequest): Promise<Done | undefined> {
  const key = keyOf(request);
  if (key === undefined) return undefined;
  const row = await db.selectFrom("act_done").select(["answer"]).where("key", "=", key).executeTakeFirst();
  return row && { kind: "done", ...(row.answer as unknown as Kept), events: [] };
}

/** Keeps the answer in the transaction of the act itself, so that neither is there without the other. */
export async function keepAnswer(trx: Transaction<Database>, request: ActRequest, done: Done, actId: string, at: Date) {
  const key = keyOf(request);
  if (key === undefined) return;
  const answer = JSON.stringify({ act: done.act, stream: done.stream, version: done.version } satisfies Kept);
  await trx.insertInto("act_done").values({ key, act_id: actId, answer, at }).execute();
}

