import type { Kysely } from "kysely";
import type { Law } from "../../law/kernel/rule.ts";
import { foldTrajectory } from "../door/fold.ts";
import type { EventRow } from "../record/chain.ts";
import type { Database } from "../record/database.ts";
import { type Stored, stored } from "../record/read-stream.ts";
import { referenceOf } from "../views/project-letters.ts";
import { type Change, changesOf } from "./changes-of.ts";

/** A trajectory in which something would be otherwise. `letters`: the versions of its events that sent a letter. */
export type Touched = {
  stream: string;
  person: string;
  reference: string;
  changes: readonly Change[];
  letters: readonly number[];
};

export type Examined = {
  examined: number;
  touched: readonly Touched[];
  /** Rulings that cannot be judged again from what stands in them. */
  notJudged: number;
  /** The last trajectory looked at, from which to go on; null when there is no more. */
  next: string | null;
};

const together = 250;

/**
 * Looks at open trajectories in the order of their ids, some at a time, and keeps only those that the other law would
 * change: memory stays the same however many there are.
 *
 * @param from the last one looked at before; @param most how many to look at in all.
 */
export async function examine(
  db: Kysely<Database>,
  law: Law,
  { from, most }: { from?: string; most: number },
): Promise<Examined> {
  const all = { examined: 0, touched: [] as Touched[], notJudged: 0 };
  let last = from;
  while (all.examined < most) {
    const size = Math.min(together, most - all.examined);
    const streams = await openAfter(db, last, size);
    const files = await filesOf(db, streams);
    for (const { stream, events } of files) {
      const trajectory = foldTrajectory(events);
      if (!trajectory) continue;
      const { changes, notJudged } = changesOf(trajectory, events, law);
      all.notJudged += notJudged;
      if (changes.length === 0) continue;
      const { person, openedOn } = trajectory;
      all.touched.push({ stream, person, reference: referenceOf(stream, openedOn), changes, letters: [] });
    }
    all.examined += streams.length;
    last = streams.at(-1) ?? last;
    if (streams.length < size) return { ...all, touched: await withLetters(db, all.touched), next: null };
  }
  return { ...all, touched: await withLetters(db, all.touched), next: last ?? null };
}

async function openAfter(db: Kysely<Database>, after: string | undefined, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("trajectory")
    .select("stream_id")
    .where("closed_on", "is", null)
    .$if(after !== undefined, (query) => query.where("stream_id", ">", after ?? ""))
    .orderBy("stream_id")
    .limit(limit)
    .execute();
  return rows.map(({ stream_id }) => stream_id);
}

/** Without their sealed parts: a ruling needs none of them. */
async function filesOf(db: Kysely<Database>, streams: readonly string[]) {
  if (streams.length === 0) return [];
  const rows: EventRow[] = await db
    .selectFrom("event")
    .selectAll()
    .where("stream_id", "in", streams)
    .orderBy("stream_id")
    .orderBy("version")
    .execute();
  const files = new Map<string, Stored[]>();
  for (const row of rows) files.set(row.stream_id, [...(files.get(row.stream_id) ?? []), stored(row, "closed")]);
  return [...files].map(([stream, events]) => ({ stream, events }));
}

async function withLetters(db: Kysely<Database>, touched: readonly Touched[]): Promise<readonly Touched[]> {
  if (touched.length === 0) return touched;
  const streams = touched.map(({ stream }) => stream);
  const rows = await db
    .selectFrom("letter")
    .select(["stream_id", "version"])
    .where("stream_id", "in", streams)
    .execute();
  return touched.map((one) => ({
    ...one,
    letters: rows.filter(({ stream_id }) => stream_id === one.stream).map(({ version }) => version),
  }));
}
