import type { Transaction } from "kysely";
import type { ActName } from "../../trajectory/acts.ts";
import type { Json } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import { doneOnce } from "../record/done-once.ts";
import type { ActRequest, Answer } from "./request.ts";

type Kept = { act: ActName; stream: string; version: number };

/** A no undoes the transaction, so that the key of the request stays free for another try. */
class NotDone extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super("not done");
    this.answer = answer;
  }
}

/** Does a request that carries a key once: whoever sends it again gets the first answer, also when both come at once. */
export async function once(
  trx: Transaction<Database>,
  { key, actor, act }: ActRequest,
  the: { actId: string; at: Date },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return work();
  // A key belongs to who uses it: nobody gets another's answer by guessing theirs.
  let fresh: Answer | undefined;
  const done = await doneOnce(trx, { key: `${actor.id} ${act} ${key}`, ...the }, async () => {
    fresh = await work();
    if (fresh.kind !== "done") throw new NotDone(fresh);
    return { act: fresh.act, stream: fresh.stream, version: fresh.version } satisfies Kept as Json;
  });
  return fresh ?? { kind: "done", ...(done.answer as unknown as Kept), events: [] };
}

export async function unlessNotDone(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotDone) return error.answer;
    throw error;
  }
}
