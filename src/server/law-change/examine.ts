import { type Kysely, sql } from "kysely";
import type { Law } from "../../law/kernel/rule.ts";
import type { Regime } from "../../trajectory/recognition/recognition.ts";
import type { EventRow } from "../record/chain.ts";
import type { Database } from "../record/database.ts";
import { stored } from "../record/read-stream.ts";
import { referenceOf } from "../views/project-letters.ts";
import { type Change, changesOf } from "./changes-of.ts";
import { type OpenFile, openedOn, openFile } from "./open-file.ts";

/** Something that still runs and in which something would be otherwise. `letters`: the versions of its events that sent one. */
export type Touched = {
  stream: string;
  of: OpenFile["of"];
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
  /** The last one looked at, from which to go on; null when there is no more. */
  next: string | null;
};

const together = 250;

/**
 * Looks at open trajectories, recognitions and requests of work in the order of their ids, some at a time, and keeps only
 * those that the other law would change: memory stays the same however many there are.
 *
 * @param from the last one looked at before; @param most how many to look at in all.
 */
export async function examine(
  db: Kysely<Database>,
  law: Law,
  { from, most }: { from?: string | undefined; most: number },
): Promise<Examined> {
  const all = { examined: 0, touched: [] as Touched[], notJudged: 0 };
  let last = from;
  while (all.examined < most) {
    const size = Math.min(together, most - all.examined);
    const streams = await openAfter(db, last, size);
    const files = await filesOf(db, streams);
    for (const file of files) {
      const { changes, notJudged } = changesOf(file, law);
      all.notJudged += notJudged;
      if (changes.length === 0) continue;
      const { stream, of, state } = file;
      const reference = referenceOf(stream, openedOn(file));
      all.touched.push({ stream, of, person: state.person, reference, changes, letters: [] });
    }
    all.examined += streams.length;
    last = streams.at(-1) ?? last;
    if (streams.length < size) return { ...all, touched: await withLetters(db, all.touched), next: null };
  }
  return { ...all, touched: await withLetters(db, all.touched), next: last ?? null };
}

/** What still runs, of three kinds in one order; of each no more is read than is asked for. */
async function openAfter(db: Kysely<Database>, after = "", limit: number): Promise<readonly string[]> {
  const later = after === "" ? sql`true` : sql`stream_id > ${after}`;
  const some = sql`order by stream_id limit ${limit}`;
  const { rows } = await sql<{ stream_id: string }>`
    (select stream_id from trajectory where closed_on is null and ${later} ${some})
    union all
    (select stream_id from recognition where state ->> 'endedOn' is null and ${later} ${some})
    union all
    (select stream_id from resumption where state -> 'ended' is null and ${later} ${some})
    ${some}`.execute(db);
  return rows.map(({ stream_id }) => stream_id);
}

/** Without their sealed parts: a ruling needs none of them. */
async function filesOf(db: Kysely<Database>, streams: readonly string[]): Promise<OpenFile[]> {
  if (streams.length === 0) return [];
  const rows: EventRow[] = await db
    .selectFrom("event")
    .selectAll()
    .where("stream_id", "in", streams)
    .orderBy("stream_id")
    .orderBy("version")
    .execute();
  const regimes = await regimesOf(db, [...new Set(rows.flatMap(({ person_id }) => person_id ?? []))]);
  const events = Map.groupBy(rows, ({ stream_id }) => stream_id);
  return [...events].flatMap(([stream, ofStream]) => {
    const file = openFile(
      stream,
      ofStream.map((row) => stored(row, "closed")),
    );
    return file ? [{ ...file, regime: regimes.get(file.state.person) }] : [];
  });
}

async function regimesOf(db: Kysely<Database>, people: readonly string[]) {
  if (people.length === 0) return new Map<string, Regime>();
  const rows = await db
    .selectFrom("recognition")
    .select(["person_id", "regime"])
    .where("person_id", "in", people)
    .execute();
  return new Map(rows.map(({ person_id, regime }) => [person_id, regime as Regime]));
}

async function withLetters(db: Kysely<Database>, touched: readonly Touched[]): Promise<readonly Touched[]> {
  if (touched.length === 0) return touched;
  const streams = touched.map(({ stream }) => stream);
  const rows = await db
    .selectFrom("letter")
    .select(["stream_id", "version"])
    .where("stream_id", "in", streams)
    .orderBy("version")
    .execute();
  return touched.map((one) => ({
    ...one,
    letters: rows.filter(({ stream_id }) => stream_id === one.stream).map(({ version }) => version),
  }));
}
