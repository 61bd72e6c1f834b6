import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { projectFigures } from "./project-figures.ts";
import "./tables.ts";

const batch = 1000;

/**
 * Counts those people anew in whose files two streams grew since: two acts at the same moment, each on another stream of
 * the same person, count each without the other. From the last checkpoint of before that moment on.
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
    group by e.person_id having count(distinct e.stream_id) > 1`.execute(db);
  for (let from = 0; from < rows.length; from += batch) {
    const people = rows.slice(from, from + batch).map(({ person }) => person);
    await db.transaction().execute((trx) => projectFigures(trx, people));
  }
  return rows.length;
}
