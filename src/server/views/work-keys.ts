import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { isAssigned } from "../../access/who-is-assigned.ts";
import type { Database } from "../record/database.ts";
import type { WorkFilter } from "./work-list.ts";

/** What one row of a work list is ordered by, and found again by. */
export type Key = {
  kind: "trajectory" | "recognition";
  /** The trajectory, or the person. */
  id: string;
  /** What is waited for of this reader first; null: nothing. */
  awaited: string | null;
  due_on: string | null;
  opened_on: string | null;
};

/** Keys to be walked, wherever they come from. */
export type Keys = SelectQueryBuilder<Database, never, Key>;

type Db = Kysely<Database>;
/** So many people of one name are looked through. */
const mostSearched = 20_000;

/** The trajectories that a professional follows, narrowed by what stands with who follows (follows, 0013). */
export function trajectoryKeys(db: Db, actor: Actor, filter: WorkFilter, day: string): Keys {
  const { stage, route, of, search } = filter;
  let keys = shown(followed(db, actor), filter.show, day);
  if (of && isAssigned(actor.role))
    keys =
      of === "nobody"
        ? keys.where("f.assigned", "is", null)
        : keys.where("f.assigned", "=", of === "me" ? actor.id : of);
  if (stage) keys = keys.where("f.stage", "=", stage);
  if (route) keys = keys.where("f.route", "=", route);
  if (search)
    keys = keys.where(
      "f.stream_id",
      "in",
      sql<string>`(select t.stream_id from trajectory t where t.person_id in (${peopleCalled(search)}))`,
    );
  return keys.select([
    sql<Key["kind"]>`'trajectory'`.as("kind"),
    "f.stream_id as id",
    "f.awaited",
    "f.due_on",
    "f.opened_on",
  ]) as unknown as Keys;
}

const followed = (db: Db, { role, organisation }: Actor) =>
  db
    .selectFrom("follows as f")
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never));

type Followed = ReturnType<typeof followed>;

function shown(query: Followed, show: WorkFilter["show"], day: string): Followed {
  switch (show) {
    case "mine":
      return query.where("f.awaited", "is not", null);
    case "late":
      return query.where("f.awaited", "is not", null).where("f.due_on", "<", day);
    case "open":
      return query.where("f.closed", "=", false);
    case "ended":
      return query.where("f.closed", "=", true);
  }
}

/** By the whole national number, or the beginning of a name: each by its index, so that a rare name is found at once. */
export function peopleCalled(search: string): RawBuilder<unknown> {
  const digits = search.replace(/[\s.-]/g, "");
  if (/^\d{11}$/.test(digits)) return sql`select id from person where national_number = ${digits}`;
  const start = `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(select id from person where lower(family_name) like ${start} limit ${sql.lit(mostSearched)})
    union
    (select id from person where lower(given_name) like ${start} limit ${sql.lit(mostSearched)})`;
}
