import type { Kysely } from "kysely";
import type { Latest, Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** Whom a request is about; undefined when there is no such request. */
export const personOfResumption = async (db: Kysely<Database>, stream: string): Promise<string | undefined> =>
  (await db.selectFrom("resumption").select("person_id").where("stream_id", "=", stream).executeTakeFirst())?.person_id;

/** When the request begins that takes the place of this one. */
export const nextAfter = (db: Kysely<Database>, stream: string): Promise<{ from: string } | undefined> =>
  db.selectFrom("resumption").select("from_day as from").where("before_id", "=", stream).executeTakeFirst();

/** The last request of a person: the one that no other follows. */
export async function latestOf(db: Kysely<Database>, person: string): Promise<Latest | undefined> {
  const row = await db
    .selectFrom("resumption as r")
    .select(["r.stream_id as id", "r.state"])
    .where("r.person_id", "=", person)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("resumption as n").select("n.stream_id").whereRef("n.before_id", "=", "r.stream_id"))),
    )
    .executeTakeFirst();
  return row && { id: row.id, resumption: row.state as unknown as Resumption };
}

/** All requests of a person, the latest work first, each with the one that follows it; without what was typed. */
export async function resumptionsOf(db: Kysely<Database>, person: string) {
  const rows = await db
    .selectFrom("resumption as r")
    .leftJoin("resumption as n", "n.before_id", "r.stream_id")
    .select(["r.stream_id as stream", "r.state", "n.from_day as next"])
    .where("r.person_id", "=", person)
    .orderBy("r.from_day", "desc")
    .orderBy("r.stream_id")
    .execute();
  return rows.map(({ stream, state, next }) => ({
    stream,
    resumption: state as unknown as Resumption,
    next: next === null ? undefined : { from: next },
  }));
}
