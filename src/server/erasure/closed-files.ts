import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "../record/database.ts";

/** A file of which every part is closed; `besides`: the last day on which something beside the recognition was. */
export type ClosedFile = { person: string; endedOn: string; besides: string | null };

/** Those of one person, or of the persons between two: `after` not included, `upTo` included; to the end without it. */
type Of = { person: string } | { after: string | undefined; upTo: string | undefined };

/**
 * Files in which nothing is open: the recognition ended, no trajectory and no work beside the benefit goes on, nothing
 * is waited for; and not erased yet. Work that another request took the place of has ended with it. In the order of the
 * persons.
 */
export async function closedFiles(db: Kysely<Database>, of: Of): Promise<ClosedFile[]> {
  const { rows } = await sql<ClosedFile>`
    select r.person_id as person, r.state ->> 'endedOn' as "endedOn", greatest(
        (select max(t.closed_on) from trajectory t where t.person_id = r.person_id),
        (select max((w.state #>> '{ended,on}')::date) from resumption w where w.person_id = r.person_id)
      )::text as besides
    from recognition r
    where ${which(of)} and r.state ->> 'endedOn' is not null and r.state ->> 'erasedOn' is null
      and not exists (select from trajectory t where t.person_id = r.person_id and (t.closed_on is null
        or exists (select from due d where d.stream_id = t.stream_id)))
      and not exists (select from resumption w where w.person_id = r.person_id and w.state -> 'ended' is null
        and not exists (select from resumption n where n.before_id = w.stream_id))
    order by r.person_id
  `.execute(db);
  return rows;
}

function which(of: Of): RawBuilder<boolean> {
  if ("person" in of) return sql`r.person_id = ${of.person}`;
  const first = of.after === undefined ? sql`true` : sql`r.person_id > ${of.after}`;
  return of.upTo === undefined ? sql`${first}` : sql`${first} and r.person_id <= ${of.upTo}`;
}

/** All of them, so many persons at a time: what stands between two of them is found by its index, however many there are. */
export async function* allClosedFiles(db: Kysely<Database>, persons = 5000): AsyncGenerator<ClosedFile> {
  for (let after: string | undefined; ; ) {
    const end = await db
      .selectFrom("recognition")
      .select("person_id")
      .$if(after !== undefined, (query) => query.where("person_id", ">", after ?? ""))
      .orderBy("person_id")
      .offset(persons - 1)
      .limit(1)
      .executeTakeFirst();
    yield* await closedFiles(db, { after, upTo: end?.person_id });
    if (!end) return;
    after = end.person_id;
  }
}
