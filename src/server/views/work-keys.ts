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
  /** What is waited for of this reader first; of a trajectory only known with its other particulars (work-list.ts). */
  awaited: string | null;
  due_on: string | null;
  opened_on: string | null;
};

/** After which row a page begins: what the order goes by, of the last row of the page before. */
export type WorkPlace = { due: string | null; opened: string; id: string };

/**
 * A part of the order that one walk along an index reaches. What has no day comes after all that has one, so behind a
 * row with a day there are two.
 */
export type Stretch = { dated: true; after: WorkPlace } | { dated: false; after?: WorkPlace };
export const stretchesAfter = (after: WorkPlace): Stretch[] =>
  after.due === null ? [{ dated: false, after }] : [{ dated: true, after }, { dated: false }];

/** @param columns what a list is ordered by, as the index has it. */
export function isIn(stretch: Stretch, [due, opened, id]: readonly [string, string, string]): RawBuilder<boolean> {
  const { dated, after } = stretch;
  const [onDue, onOpened, onId] = [sql.ref(due), sql.ref(opened), sql.ref(id)];
  if (dated)
    return sql`(${onDue}, ${onOpened}, ${onId}) > (${after.due}::date, ${after.opened}::date, ${after.id}::uuid)`;
  return after
    ? sql`${onDue} is null and (${onOpened}, ${onId}) > (${after.opened}::date, ${after.id}::uuid)`
    : sql`${onDue} is null`;
}

/** Keys to be walked, wherever they come from. */
export type Keys = SelectQueryBuilder<Database, never, Key>;

type Db = Kysely<Database>;
/** So many people of one name are looked through. */
const mostSearched = 20_000;

/** The trajectories that a professional follows, narrowed by what stands with who follows (follows, 0013). */
export function trajectoryKeys(db: Db, actor: Actor, filter: WorkFilter, day: string, stretch?: Stretch): Keys {
  const { stage, route, of, search } = filter;
  let keys = shown(followed(db, actor), filter.show, day);
  if (of && isAssigned(actor.role))
    keys =
      of === "nobody"
        ? keys.where("f.assigned", "is", null)
        : keys.where("f.assigned", "=", of === "me" ? actor.id : of);
  if (stretch) keys = keys.where(isIn(stretch, ["f.due_on", "f.opened_on", "f.stream_id"]));
  if (stage) keys = keys.where("f.stage", "=", stage);
  if (route) keys = keys.where("f.route", "=", route);
  if (search)
    keys = keys.where(
      sql<boolean>`exists (select from trajectory t join person p on p.id = t.person_id
        where t.stream_id = f.stream_id and ${isCalled(search)})`,
    );
  return keys.select([
    sql<Key["kind"]>`'trajectory'`.as("kind"),
    "f.stream_id as id",
    // Whatever no index holds would be fetched for every row of the pages before: only what the order goes by is asked.
    sql<string | null>`null::text`.as("awaited"),
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

/** Trajectories of people who are called so, to be counted: a name that many have is looked through up to here. */
export const onlyCalled = (keys: Keys, search: string | undefined): Keys =>
  search === undefined
    ? keys
    : keys.where(
        sql<boolean>`f.stream_id in (select t.stream_id from trajectory t where t.person_id in (${peopleCalled(search)}))`,
      );

/**
 * Whether person p is called so, for the first of a list: of a rare name the database begins with who has it, of one that
 * many have with the list, until the page is full.
 */
function isCalled(search: string): RawBuilder<boolean> {
  const { number, start } = told(search);
  if (number) return sql`p.national_number = ${number}`;
  return sql`(lower(p.family_name) like ${start} or lower(p.given_name) like ${start})`;
}

function told(search: string): { number: string | undefined; start: string } {
  const digits = search.replace(/[\s.-]/g, "");
  return {
    number: /^\d{11}$/.test(digits) ? digits : undefined,
    start: `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`,
  };
}

/** By the whole national number, or the beginning of a name: each by its index, so that a rare name is found at once. */
export function peopleCalled(search: string): RawBuilder<unknown> {
  const { number, start } = told(search);
  if (number) return sql`select id from person where national_number = ${number}`;
  return sql`(select id from person where lower(family_name) like ${start} limit ${sql.lit(mostSearched)})
    union
    (select id from person where lower(given_name) like ${start} limit ${sql.lit(mostSearched)})`;
}
