import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { referenceOf } from "./project-letters.ts";

export type SessionRow = {
  session: string;
  on: string;
  place: string;
  status: string;
  dossiers: number;
  decided: number;
  /** How many dossiers the frozen bundle holds; what a member sees of them. */
  frozen: number;
};

/** The trajectories with a project on the agenda of a session, by the index on just that (0020-council-room). */
const onAgendaOf = (session: ReturnType<typeof sql>) =>
  sql<boolean>`jsonb_array_length(t.state -> 'projects') > 0 and t.state -> 'projects' @> jsonb_build_array(jsonb_build_object('session', ${session}))`;

/** The projects on the agenda of a session, with the trajectory of each; for a subquery. */
export const projectsOf = (session: string) => sql`
  select t.stream_id, o ->> 'id' from trajectory t, jsonb_array_elements(t.state -> 'projects') o
  where ${onAgendaOf(sql`${session}::text`)} and o ->> 'session' = ${session}`;

/** The sessions of the Council, the coming ones first; for those who sit in them only. @param page some, after a place */
export async function sessions(
  db: Kysely<Database>,
  page?: { size: number; after: { on: string; session: string } | undefined },
): Promise<SessionRow[]> {
  const after = page?.after;
  const count = (more: ReturnType<typeof sql>) => sql<number>`(
    select count(*)::int from trajectory t, jsonb_array_elements(t.state -> 'projects') o
    where ${onAgendaOf(sql`s.stream_id::text`)} and o ->> 'session' = s.stream_id::text ${more})`;
  return db
    .selectFrom("session as s")
    .select([
      "s.stream_id as session",
      "s.held_on as on",
      "s.place",
      "s.status",
      count(sql``).as("dossiers"),
      count(sql`and o -> 'decision' is not null`).as("decided"),
      sql<number>`coalesce(jsonb_array_length(s.state #> '{bundle,dossiers}'), 0)`.as("frozen"),
    ])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(s.held_on, s.stream_id) < (${after?.on}::date, ${after?.session}::uuid)`),
    )
    .orderBy("s.held_on", "desc")
    .orderBy("s.stream_id", "desc")
    .$if(page !== undefined, (query) => query.limit(page?.size ?? 0))
    .execute();
}

/** The sessions to which a dossier can still come: not closed, and not past. */
export const openSessions = (db: Kysely<Database>, day: string) =>
  db
    .selectFrom("session")
    .select(["stream_id as session", "held_on as on", "place"])
    .where("status", "=", "planned")
    .where("held_on", ">=", day)
    .orderBy("held_on")
    .orderBy("place")
    .orderBy("stream_id")
    .execute();

export type AgendaItem = {
  stream: string;
  person: string;
  project: string;
  reference: string;
  name: string;
  opinion: string | null;
  decision: string | null;
  /** Of the trajectory, as it stands now. */
  version: number;
  /** Its place on the agenda: what comes later has a higher one, and what was given a place by hand a negative one. */
  at: number;
};

/** The dossiers on the agenda of a session, in the order that it was given, then as they were put on it. @param page some, after a place */
export async function agenda(
  db: Kysely<Database>,
  session: string,
  page?: { size: number; after: { at: number; project: string } | undefined },
): Promise<AgendaItem[]> {
  const after = page?.after;
  const put = db
    .selectFrom("trajectory as t")
    .innerJoin("person as p", "p.id", "t.person_id")
    .innerJoin(sql<{ value: unknown }>`jsonb_array_elements(t.state -> 'projects')`.as("o"), (join) =>
      join.on(sql<boolean>`o.value ->> 'session' = ${session}`),
    )
    .select([
      "t.stream_id as stream",
      "t.person_id as person",
      "t.opened_on",
      "t.version",
      sql<string>`o.value ->> 'id'`.as("project"),
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      sql<string | null>`o.value #>> '{opinion,opinion}'`.as("opinion"),
      sql<string | null>`o.value #>> '{decision,decision}'`.as("decision"),
    ])
    .select(
      sql<number>`coalesce((select o2.nth - 1000000 from session s, jsonb_array_elements_text(s.state -> 'order')
        with ordinality o2(project, nth) where s.stream_id = ${session}::uuid and o2.project = o.value ->> 'id'),
        (select max(e.position) from event e where e.stream_id = t.stream_id
        and e.type = 'ProjectPutOnAgenda' and e.open ->> 'session' = ${session}), 0)::float8`.as("at"),
    )
    .where(onAgendaOf(sql`${session}::text`));
  const rows = await db
    .selectFrom(put.as("a"))
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(a.at, a.project) > (${after?.at}::float8, ${after?.project}::text)`),
    )
    .orderBy("a.at")
    .orderBy("a.project")
    .$if(page !== undefined, (query) => query.limit(page?.size ?? 0))
    .execute();
  return rows.map(({ opened_on, ...row }) => ({ ...row, reference: referenceOf(row.stream, opened_on) }));
}
