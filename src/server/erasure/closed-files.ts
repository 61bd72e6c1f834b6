import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";

/** A file of which every part is closed; `besides`: the last day on which something beside the recognition was. */
export type ClosedFile = { person: string; endedOn: string; besides: string | null };

/**
 * Files in which nothing is open: the recognition ended, no trajectory and no work beside the benefit goes on, nothing
 * is waited for; and not erased yet. In the order of the persons.
 *
 * @param person only this one
 * @param after only those after this one, at most `limit`
 */
export async function closedFiles(
  db: Kysely<Database>,
  { person, after, limit = 1000 }: { person?: string; after?: string | undefined; limit?: number },
): Promise<ClosedFile[]> {
  const { rows } = await sql<ClosedFile>`
    select r.person_id as person, r.state ->> 'endedOn' as "endedOn", greatest(
        (select max(t.closed_on) from trajectory t where t.person_id = r.person_id),
        (select max((w.state #>> '{ended,on}')::date) from resumption w where w.person_id = r.person_id)
      )::text as besides
    from recognition r
    where r.state ->> 'endedOn' is not null and r.state ->> 'erasedOn' is null
      ${person === undefined ? sql`` : sql`and r.person_id = ${person}`}
      ${after === undefined ? sql`` : sql`and r.person_id > ${after}`}
      and not exists (select from trajectory t where t.person_id = r.person_id and (t.closed_on is null
        or exists (select from due d where d.stream_id = t.stream_id)))
      and not exists (select from resumption w where w.person_id = r.person_id and w.state -> 'ended' is null)
    order by r.person_id limit ${limit}
  `.execute(db);
  return rows;
}
