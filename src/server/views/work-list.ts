import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { hasRecognitionRows, recognitionKeys } from "./recognition-rows.ts";
import { type Keys, trajectoryKeys } from "./work-keys.ts";

/** What a work list can be narrowed by; it is what the query string of its page says. */
export type WorkFilter = {
  /** `mine`: waiting for my role. `late`: its term has passed. `open`: not ended. `ended`. */
  show: "mine" | "late" | "open" | "ended";
  stage?: string;
  route?: string;
  /** Whose: `me`, `nobody` (not given to anyone yet), or the id of a colleague; of roles that are assigned. */
  of?: string;
  /** The beginning of a family or given name, or a whole national number. */
  search?: string;
  /** From 1. */
  page: number;
};

export type WorkRow = {
  /** A trajectory, or what the fund recognised of a person: then `stream` is the person. */
  kind: "trajectory" | "recognition";
  stream: string;
  name: string;
  nationalNumber: string;
  /** Null of a recognition. */
  route: string | null;
  stage: string | null;
  /** The trajectory; of a recognition, the incapacity. */
  openedOn: string;
  service: string | null;
  /** What is waited for of this reader, else the first thing of anybody. */
  dueWhat: string | null;
  dueOn: string | null;
  waitingFor: string | null;
};
export type WorkCounts = Record<WorkFilter["show"], number>;
export const pageSize = 50;
/** Nothing is counted, and no page is shown, beyond this: who has so many narrows the list. */
export const mostCounted = 10_000;

type Db = Kysely<Database>;

/**
 * The trajectories that a professional follows, and in between what is waited for of this role beside any trajectory:
 * soonest due first, never of another organisation or role. A page is one walk along an index, however many there
 * are; names and files are fetched for its rows alone.
 */
export async function workList(db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkRow[]> {
  const skipped = (Math.min(filter.page, mostCounted / pageSize) - 1) * pageSize;
  const inOrder = (keys: Keys) =>
    keys
      .orderBy(sql`due_on`, (order) => order.asc().nullsLast())
      .orderBy(sql`opened_on`)
      .orderBy(sql`id`);
  const upToHere = (keys: Keys) => inOrder(keys).limit(skipped + pageSize);
  const rows = upToHere(trajectoryKeys(db, actor, filter, day));
  const all = withRecognitions(actor, filter)
    ? db
        .selectFrom(rows.as("t"))
        .selectAll()
        .unionAll(db.selectFrom(upToHere(recognitionKeys(db, actor, filter, day)).as("r")).selectAll())
    : rows;
  const page = inOrder(db.selectFrom(all.as("k")).selectAll() as unknown as Keys)
    .limit(pageSize)
    .offset(skipped);
  return named(db, page, actor);
}

/** The keys of one page with what is shown of each; every name is looked up by its key. */
async function named(db: Db, page: Keys, { role }: Actor): Promise<WorkRow[]> {
  const rows = await db
    .selectFrom(page.as("k"))
    .leftJoin("trajectory as t", (join) => join.onRef("t.stream_id", "=", "k.id").on("k.kind", "=", "trajectory"))
    .innerJoin("person as p", "p.id", sql<string>`coalesce(t.person_id, k.id)` as never)
    .select([
      "k.kind",
      "k.id as stream",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      "p.national_number as nationalNumber",
      "t.route",
      "t.stage",
      sql<string>`k.opened_on`.as("openedOn"),
      "t.service",
      sql<string | null>`coalesce(k.awaited, t.due_what)`.as("dueWhat"),
      "k.due_on as dueOn",
      sql<string | null>`case when k.awaited is null then t.waiting_for else ${role} end`.as("waitingFor"),
    ])
    .orderBy("k.due_on", (order) => order.asc().nullsLast())
    .orderBy("k.opened_on")
    .orderBy("k.id")
    .execute();
  return rows as WorkRow[];
}

/** What is waited for in a recognition has no stage, no route and nobody of its own, and is never open or ended. */
const withRecognitions = (actor: Actor, { show, stage, route, of }: WorkFilter) =>
  (show === "mine" || show === "late") && !stage && !route && (!of || of === "nobody") && hasRecognitionRows(actor);

/** How many there are of each kind, under the same filters and the same right to see; `mostCounted` stands for more. */
export async function workCounts(db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkCounts> {
  const many = (keys: Keys) =>
    db
      .selectFrom(keys.clearSelect().select(sql<number>`1`.as("one")).limit(mostCounted).as("some"))
      .select(sql<number>`count(*)::int`.as("count"))
      .$asScalar();
  const count = (show: WorkFilter["show"]) => {
    const asked = { ...filter, show };
    const found = many(trajectoryKeys(db, actor, asked, day));
    if (!withRecognitions(actor, asked)) return sql<number>`${found}`.as(show);
    const others = many(recognitionKeys(db, actor, asked, day));
    return sql<number>`least(${found} + ${others}, ${sql.lit(mostCounted)})`.as(show);
  };
  return db
    .selectNoFrom([count("mine"), count("late"), count("open"), count("ended")])
    .executeTakeFirstOrThrow() as Promise<WorkCounts>;
}
