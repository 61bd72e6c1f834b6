import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Worded } from "../../trajectory/events.ts";
import type { Nature } from "../../trajectory/resumption/resumption.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import { activitiesOf } from "./activities.ts";

export type DueResumption = {
  stream: string;
  name: string;
  nature: Nature;
  activity: Worded;
  from: string;
  what: string;
  by: string | null;
};

/**
 * What waits for this role in its own fund, soonest due first. A request that another one follows waits for its decision
 * and nothing more; the end of a recognition is no longer waited for when it has ended.
 */
export async function dueResumptions(
  { db, keys }: Pick<Reader, "db" | "keys">,
  actor: Actor,
  limit: number,
): Promise<DueResumption[]> {
  const rows = await seenBy(db, actor, (seen) => waiting(seen, actor, limit));
  const activities = await activitiesOf(
    { db, keys },
    rows.map(({ stream }) => stream),
  );
  return rows.map((row) => ({ ...row, activity: activities.get(row.stream) }));
}

async function waiting(db: Kysely<Database>, { role, organisation }: Actor, limit: number) {
  return (await db
    .selectFrom("resumption as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .innerJoin("recognition as g", "g.person_id", "r.person_id")
    .select([
      "r.stream_id as stream",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      sql<Nature>`r.state ->> 'nature'`.as("nature"),
      "r.from_day as from",
      "r.due_what as what",
      "r.due_on as by",
    ])
    .where("r.fund", "=", organisation as never)
    .where("r.waiting_for", "=", role)
    .where("r.due_what", "is not", null)
    .where(
      sql<boolean>`(r.due_what = 'permit-partial-resumption' or not exists (select from resumption n where n.before_id = r.stream_id))`,
    )
    .where(sql<boolean>`(r.due_what <> 'end-recognition' or g.state -> 'endedOn' is null)`)
    .orderBy("r.due_on", (order) => order.asc().nullsLast())
    .orderBy("r.from_day")
    .orderBy("r.stream_id")
    .limit(limit)
    .execute()) as Omit<DueResumption, "activity">[];
}
