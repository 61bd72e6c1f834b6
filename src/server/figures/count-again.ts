import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { workOut, writeRemade } from "../views/remake.ts";
import "./tables.ts";

const batch = 100;

/**
 * Counts those people anew in whose files two streams grew since, by more than one act: two acts at the same moment, each on
 * another stream of the same person, count each without the other. From the last checkpoint of before that moment on.
 * Their views are made again as a whole, which no act and no other process can come in between.
 *
 * @returns how many people were counted.
 */
export async function countAgain(db: Kysely<Database>, since: Date): Promise<number> {
  const checkpoint = await db
    .selectFrom("checkpoint")
    .select("below_xid")
    .where("at", "<=", since)
    .orderBy("id", "desc")
    .executeTakeFirst();
  // Asked apart: knowing where it begins, the database reads the events of one day, and not all to find them.
  const { rows } = await sql<{ person: string }>`
    select e.person_id as person from event e
    where e.xid >= ${checkpoint?.below_xid ?? "0"}::xid8 and e.person_id is not null
    group by e.person_id having count(distinct e.stream_id) > 1 and min(e.xid) <> max(e.xid)`.execute(db);
  const people = rows.map(({ person }) => person);
  for (let from = 0; from < people.length; from += batch)
    await writeRemade(db, await workOut(db, people.slice(from, from + batch)));
  return people.length;
}
