import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { personsAfter, streamsOfNobody } from "../record/read-owned.ts";
import { edition } from "./edition.ts";
import { olderConnected } from "./older-connected.ts";
import { type Remade, workOut, writeRemade } from "./remake.ts";
import "./tables.ts";

/** So many persons, or streams about nobody, are written in one short transaction. */
const batch = 100;
const fewer = 20;

/** Told after each batch: how many streams were folded, and up to and with which person; null: of nobody yet. */
type Told = { progress?: (far: { streams: number; person: string | null }) => void; ending?: AbortSignal };

/**
 * Makes the views again from the events alone, person by person, while everything goes on: readers see the old rows of a
 * person or the new. What was broken off, or killed, is gone on with where it was. Letters, payment files and what was
 * seen of the news are facts of their own and stay.
 *
 * @returns how many streams were folded; undefined when another process is at it.
 * @throws when a newer version made them: this one knows less.
 */
export const rebuildViews = (db: Kysely<Database>, told: Told = {}): Promise<number | undefined> =>
  alone(db, () => remakeAll(db, told));

/** One process at a time; undefined when it is another. A process that was killed holds nobody up. */
export async function alone<Done>(db: Kysely<Database>, work: () => Promise<Done>): Promise<Done | undefined> {
  return db.connection().execute(async (held) => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_lock(${lock}) as ours`.execute(held);
    if (!rows[0]?.ours) return undefined;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(held);
    }
  });
}

/** Any number will do, as long as every process asks for the same one. */
const lock = 7_336_211;

async function remakeAll(db: Kysely<Database>, { progress = () => {}, ending }: Told): Promise<number> {
  let person = await goOnFrom(db);
  let streams = 0;
  const count = ({ owned }: Remade) => {
    for (const one of owned) streams += one.streams.length;
    progress({ streams, person });
  };
  // The few that are about nobody come first, and again when it was broken off before the first person.
  const nobodys = person === null ? await streamsOfNobody(db) : [];
  for (let from = 0; from < nobodys.length; from += fewer) {
    if (ending?.aborted) return streams;
    const remade = await workOut(db, nobodys.slice(from, from + fewer));
    await writeRemade(db, remade);
    count(remade);
  }
  for (let coming = next(db, person); ; ) {
    const { remade, last } = await coming;
    if (last === undefined) break;
    if (ending?.aborted) return streams;
    person = last;
    // The next are read and worked out while these are written.
    coming = next(db, last);
    coming.catch(() => {});
    await writeRemade(db, remade, async (trx) => {
      await trx.updateTable("views_made").set({ after: last }).execute();
    });
    count(remade);
  }
  await db.updateTable("views_made").set({ edition, making: null, after: null }).execute();
  return streams;
}

async function next(db: Kysely<Database>, after: string | null): Promise<{ remade: Remade; last: string | undefined }> {
  const persons = await personsAfter(db, after, batch);
  return { remade: await workOut(db, persons), last: persons.at(-1) };
}

const now = sql`recorded_xid(pg_snapshot_xmin(pg_current_snapshot()))`;
/** Not the views of a record on which nobody ever put anything, and that no older process has open. */
const mayBeWrittenOver = sql`exists (select from event) or ${olderConnected}`;

/** After whom it was broken off; null: it begins. */
async function goOnFrom(db: Kysely<Database>): Promise<string | null> {
  const made = await db
    .insertInto("views_made")
    .values({ id: 1, edition: 0, making: edition, since: sql`case when ${mayBeWrittenOver} then ${now} end` })
    .onConflict((key) =>
      key
        .column("id")
        .doUpdateSet({
          making: edition,
          after: sql`case when views_made.making = ${edition} then views_made.after end`,
          since: sql`case when views_made.edition < ${edition} then least(views_made.since, ${now}) else views_made.since end`,
        })
        .where("views_made.edition", "<=", edition),
    )
    .returning("after")
    .executeTakeFirst();
  if (!made) throw new Error("A newer version of Weerwerk made these views.");
  return made.after;
}
