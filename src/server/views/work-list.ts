import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { isAssigned } from "../../access/who-is-assigned.ts";
import type { Database } from "../record/database.ts";
import { hasRecognitionRows, recognitionRows } from "./recognition-rows.ts";
import { assignedColumn } from "./team.ts";

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

type Db = Kysely<Database>;

/**
 * The trajectories that a professional follows, and in between what is waited for of this role beside any trajectory:
 * soonest due first, never of another organisation or role.
 */
export function workList(db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkRow[]> {
  const rows = trajectoryRows(db, actor, filter, day);
  if (!withRecognitions(actor, filter)) return inOrder(rows, filter);
  const all = db.selectFrom(recognitionRows(db, actor, day, foundBy(filter)).as("r")).selectAll();
  const others = filter.show === "late" ? all.where("r.dueOn", "<", day) : all;
  return inOrder(db.selectFrom(rows.unionAll(others).as("w")).selectAll(), filter);
}

/** What is waited for in a recognition has no stage, no route and nobody of its own, and is never open or ended. */
const withRecognitions = (actor: Actor, { show, stage, route, of }: WorkFilter) =>
  (show === "mine" || show === "late") && !stage && !route && (!of || of === "nobody") && hasRecognitionRows(actor);

const trajectoryRows = (db: Db, actor: Actor, filter: WorkFilter, day: string) =>
  narrowed(followed(db, actor), actor, filter, day).select([
    sql<"recognition" | "trajectory">`'trajectory'`.as("kind"),
    "t.stream_id as stream",
    sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
    "p.national_number as nationalNumber",
    sql<string | null>`t.route`.as("route"),
    sql<string | null>`t.stage`.as("stage"),
    "t.opened_on as openedOn",
    sql<string | null>`t.service`.as("service"),
    sql<string | null>`coalesce(m.what, t.due_what)`.as("dueWhat"),
    sql<string | null>`case when m.what is null then t.due_on else m.due_on end`.as("dueOn"),
    sql<string | null>`coalesce(m.waiting_for, t.waiting_for)`.as("waitingFor"),
  ]);

async function inOrder(rows: { $castTo<Row>(): SelectQueryBuilder<Database, never, Row> }, { page }: WorkFilter) {
  return rows
    .$castTo<WorkRow>()
    .orderBy(sql`"dueOn"`, (order) => order.asc().nullsLast())
    .orderBy(sql`"openedOn"`)
    .orderBy(sql`"stream"`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
}

/** How many there are of each kind, under the same filters and the same right to see. */
export async function workCounts(db: Db, actor: Actor, filter: WorkFilter, day: string): Promise<WorkCounts> {
  const row = await searched(followed(db, actor), actor, filter)
    .select([
      sql<number>`count(*) filter (where t.closed_on is null)`.as("open"),
      sql<number>`count(*) filter (where t.closed_on is not null)`.as("ended"),
      sql<number>`count(*) filter (where m.what is not null)`.as("mine"),
      sql<number>`count(*) filter (where m.due_on < ${day}::date)`.as("late"),
    ])
    .executeTakeFirstOrThrow();
  const { mine, late } = await recognitionCounts(db, actor, filter, day);
  return {
    open: Number(row.open),
    ended: Number(row.ended),
    mine: Number(row.mine) + mine,
    late: Number(row.late) + late,
  };
}

async function recognitionCounts(db: Db, actor: Actor, filter: WorkFilter, day: string) {
  if (!withRecognitions(actor, { ...filter, show: "mine" })) return { mine: 0, late: 0 };
  const row = await db
    .selectFrom(recognitionRows(db, actor, day, foundBy(filter)).as("r"))
    .select([sql<number>`count(*)`.as("mine"), sql<number>`count(*) filter (where "dueOn" < ${day}::date)`.as("late")])
    .executeTakeFirstOrThrow();
  return { mine: Number(row.mine), late: Number(row.late) };
}

const followed = (db: Db, { role, organisation }: Actor) =>
  db
    .selectFrom("follows as f")
    .innerJoin("trajectory as t", "t.stream_id", "f.stream_id")
    .innerJoin("person as p", "p.id", "t.person_id")
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom("due as d")
          .select(["d.what", "d.due_on", "d.waiting_for"])
          .whereRef("d.stream_id", "=", "f.stream_id")
          .where("d.waiting_for", "=", role)
          .orderBy("d.due_on", (order) => order.asc().nullsLast())
          .limit(1)
          .as("m"),
      (join) => join.onTrue(),
    )
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never));

type Followed = ReturnType<typeof followed>;

function searched(query: Followed, actor: Actor, filter: WorkFilter): Followed {
  const { stage, route, of } = filter;
  let narrower = query;
  if (of && isAssigned(actor.role)) {
    const column = assignedColumn[actor.role];
    const who = of === "me" ? actor.id : of;
    narrower = who === "nobody" ? narrower.where(column, "is", null) : narrower.where(column, "=", who);
  }
  if (stage) narrower = narrower.where("t.stage", "=", stage);
  if (route) narrower = narrower.where("t.route", "=", route);
  return filter.search ? narrower.where(foundBy(filter)) : narrower;
}

/** Of the person `p`. */
function foundBy({ search }: WorkFilter): RawBuilder<boolean> {
  if (!search) return sql<boolean>`true`;
  const digits = search.replace(/[\s.-]/g, "");
  if (/^\d{11}$/.test(digits)) return sql<boolean>`p.national_number = ${digits}`;
  const start = `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`(lower(p.family_name) like ${start} or lower(p.given_name) like ${start})`;
}

function narrowed(query: Followed, actor: Actor, filter: WorkFilter, day: string): Followed {
  const found = searched(query, actor, filter);
  switch (filter.show) {
    case "mine":
      return found.where("m.what", "is not", null);
    case "late":
      return found.where("m.due_on", "<", day);
    case "open":
      return found.where("t.closed_on", "is", null);
    case "ended":
      return found.where("t.closed_on", "is not", null);
  }
}
