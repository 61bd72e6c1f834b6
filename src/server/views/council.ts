import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";

export type SessionRow = {
  session: string;
  on: string;
  place: string;
  status: string;
  dossiers: number;
  decided: number;
};

/** The sessions of the Council, the coming ones first; for those who sit in them only. */
export async function sessions(db: Kysely<Database>): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom("session as s")
    .leftJoin("trajectory as t", (join) =>
      join.on(sql<boolean>`t.state #>> '{projects,-1,session}' = s.stream_id::text`),
    )
    .select([
      "s.stream_id as session",
      "s.held_on as on",
      "s.place",
      "s.status",
      sql<number>`count(t.stream_id)`.as("dossiers"),
      sql<number>`count(t.stream_id) filter (where t.state #> '{projects,-1,decision}' is not null)`.as("decided"),
    ])
    .groupBy(["s.stream_id", "s.held_on", "s.place", "s.status"])
    .orderBy("s.held_on", "desc")
    .execute();
  return rows.map((row) => ({ ...row, dossiers: Number(row.dossiers), decided: Number(row.decided) }));
}

/** The sessions to which a dossier can still come: not closed, and not past. */
export const openSessions = (db: Kysely<Database>, day: string) =>
  db
    .selectFrom("session")
    .select(["stream_id as session", "held_on as on", "place"])
    .where("status", "=", "planned")
    .where("held_on", ">=", day)
    .orderBy("held_on")
    .execute();

export type AgendaItem = {
  stream: string;
  name: string;
  training: string;
  opinion: string | null;
  decision: string | null;
};

/** The dossiers on the agenda of a session, by the name of the person. */
export async function agenda(db: Kysely<Database>, session: string): Promise<AgendaItem[]> {
  return db
    .selectFrom("trajectory as t")
    .innerJoin("person as p", "p.id", "t.person_id")
    .select([
      "t.stream_id as stream",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      sql<string>`t.state #>> '{projects,-1,training}'`.as("training"),
      sql<string | null>`t.state #>> '{projects,-1,opinion,opinion}'`.as("opinion"),
      sql<string | null>`t.state #>> '{projects,-1,decision,decision}'`.as("decision"),
    ])
    .where(sql<boolean>`t.state #>> '{projects,-1,session}' = ${session}`)
    .orderBy("p.family_name")
    .execute();
}
