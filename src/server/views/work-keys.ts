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

/** A filter whose search was looked up (whoIsCalled). */
export type Narrowed = Omit<WorkFilter, "search"> & { called?: Called | undefined };

/** The trajectories that a professional follows, narrowed by what stands with who follows (follows, 0013). */
export function trajectoryKeys(db: Db, actor: Actor, filter: Narrowed, day: string, stretch?: Stretch): Keys {
  const { stage, route, of, called } = filter;
  let keys = shown(followed(db, actor), filter.show, day);
  if (of && isAssigned(actor.role))
    keys =
      of === "nobody"
        ? keys.where("f.assigned", "is", null)
        : keys.where("f.assigned", "=", of === "me" ? actor.id : of);
  if (stretch) keys = keys.where(isIn(stretch, ["f.due_on", "f.opened_on", "f.stream_id"]));
  if (stage) keys = keys.where("f.stage", "=", stage);
  if (route) keys = keys.where("f.route", "=", route);
  if (called)
    keys = keys.where(
      called.few
        ? sql<boolean>`f.stream_id in (select stream_id from trajectory where person_id = any(${called.few}::uuid[]))`
        : isAmong("f.person_id", called),
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

/** Who is called so: each of them while they are few, else how to look them up. */
export type Called = { few: readonly string[] } | { few?: undefined; many: RawBuilder<unknown> };

/** Of so many, what concerns each is looked up; of more, it is faster to walk a list and look whether they are in it. */
const few = 2_000;

/**
 * By the whole national number, or the beginning of a family or given name; undefined when nothing is searched.
 *
 * @param most of so many at most, each is looked up.
 */
export async function whoIsCalled(db: Db, search: string | undefined, most = few): Promise<Called | undefined> {
  if (!search) return undefined;
  const many = peopleCalled(search);
  const { rows } = await sql<{ ids: string[] | null }>`
    select case when count(*) <= ${sql.lit(most)} then coalesce(array_agg(id), '{}') end as ids
    from (${many} limit ${sql.lit(most + 1)}) as called`.execute(db);
  const ids = rows[0]?.ids;
  return ids ? { few: ids } : { many };
}

/** Whether a person is called so. Of many, they are put in a table of hashes once, which `case` keeps from being a join. */
export const isAmong = (person: string, called: Called): RawBuilder<boolean> =>
  called.few
    ? sql`${sql.ref(person)} = any(${called.few}::uuid[])`
    : sql`case when ${sql.ref(person)} in (${called.many}) then true end`;

function peopleCalled(search: string): RawBuilder<unknown> {
  const digits = search.replace(/[\s.-]/g, "");
  if (/^\d{11}$/.test(digits)) return sql`select id from person where national_number = ${digits}`;
  const start = search.toLowerCase();
  // Between two texts, and not `like`: that would look at every name anew that the index has found (0042).
  const isFrom = (name: string) =>
    sql`lower(${sql.ref(name)}) ~>=~ ${start} and lower(${sql.ref(name)}) ~<~ ${`${start}\u{10FFFF}`}`;
  return sql`select id from person where ${isFrom("family_name")}
    union all select id from person where ${isFrom("given_name")}`;
}
