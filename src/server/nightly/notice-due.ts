import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";

/** So many days before the presumption of art. 100 ends, its coordinator is told; a practice of ours, not a term of the law. */
const daysOfWarning = 30;

/**
 * Notices what became due up to and on this ISO day, each once however often it is asked: what is waited for and was to
 * be done by now, and presumptions that will lapse. In two statements, whatever the number of persons.
 *
 * @returns how many were noticed now.
 */
export async function noticeDue(db: Kysely<Database>, day: string): Promise<number> {
  const late = await sql`
    insert into reminder (stream_id, what, waiting_for, due_on, noticed_on)
    select stream_id, what, waiting_for, due_on, ${day}::date from due where due_on <= ${day}::date
    on conflict do nothing`.execute(db);
  const lapsing = await sql`
    insert into reminder (stream_id, what, waiting_for, due_on, noticed_on)
    select stream_id, 'presumption-lapses', 'coordinator', (state #>> '{engagement,presumption,until}')::date, ${day}::date
    from trajectory
    where closed_on is null
      and (state #>> '{engagement,presumption,until}')::date between ${day}::date and ${day}::date + ${daysOfWarning}::int
    on conflict do nothing`.execute(db);
  return Number(late.numAffectedRows ?? 0) + Number(lapsing.numAffectedRows ?? 0);
}
