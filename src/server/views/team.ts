import { type Kysely, sql } from "kysely";
import type { Actor, Role } from "../../access/roles.ts";
import type { AssignedRole } from "../../access/who-is-assigned.ts";
import type { Database } from "../record/database.ts";
import { seenBy } from "../record/seen-by.ts";

/** What one colleague has on their list; `who` null: what nobody took yet. */
export type Load = { who: string | null; open: number; waiting: number; late: number };
/** For which role the running trajectories wait, whoever follows them. */
export type WaitingFor = { role: Role; waiting: number; late: number };

type Db = Kysely<Database>;
export type TeamActor = Actor & { role: AssignedRole };

/** Where the view keeps who is assigned, by role. */
const assignedColumn = { coordinator: "t.coordinator", mediator: "t.mediator" } as const;

/** The running trajectories of the organisation, per colleague; late and waiting are those that wait for this role. */
export const loads = (db: Db, actor: TeamActor, day: string): Promise<Load[]> =>
  seenBy(db, actor, (seen) => loadsSeen(seen, actor, day));

async function loadsSeen(db: Db, actor: TeamActor, day: string): Promise<Load[]> {
  const rows = await running(db, actor)
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom("due as d")
          .select(sql<string | null>`min(d.due_on)`.as("first"))
          .select(sql<number>`count(*)`.as("n"))
          .whereRef("d.stream_id", "=", "t.stream_id")
          .where("d.waiting_for", "=", actor.role)
          .as("m"),
      (join) => join.onTrue(),
    )
    .select([
      `${assignedColumn[actor.role]} as who` as const,
      sql<number>`count(*)`.as("open"),
      sql<number>`count(*) filter (where m.n > 0)`.as("waiting"),
      sql<number>`count(*) filter (where m.first < ${day}::date)`.as("late"),
    ])
    .groupBy(assignedColumn[actor.role])
    .execute();
  return rows.map(({ who, open, waiting, late }) => ({
    who,
    open: Number(open),
    waiting: Number(waiting),
    late: Number(late),
  }));
}

/** For whom the organisation's running trajectories wait now, most first. */
export const waitingForWhom = (db: Db, actor: TeamActor, day: string): Promise<WaitingFor[]> =>
  seenBy(db, actor, (seen) => waitingForWhomSeen(seen, actor, day));

async function waitingForWhomSeen(db: Db, actor: TeamActor, day: string): Promise<WaitingFor[]> {
  const rows = await running(db, actor)
    .innerJoin("due as d", "d.stream_id", "t.stream_id")
    .select([
      "d.waiting_for as role",
      sql<number>`count(distinct t.stream_id)`.as("waiting"),
      sql<number>`count(distinct t.stream_id) filter (where d.due_on < ${day}::date)`.as("late"),
    ])
    .groupBy("d.waiting_for")
    .orderBy("waiting", "desc")
    .orderBy("d.waiting_for")
    .execute();
  return rows.map(({ role, waiting, late }) => ({ role, waiting: Number(waiting), late: Number(late) }));
}

/** The running trajectories that somebody of the organisation has, the longest running first. */
export async function assignedTo(db: Db, actor: TeamActor, who: string | null, most: number): Promise<string[]> {
  const rows = await running(db, actor)
    .select("t.stream_id as stream")
    .where(assignedColumn[actor.role], who === null ? "is" : "=", who)
    .orderBy("t.opened_on")
    .orderBy("t.stream_id")
    .limit(most)
    .execute();
  return rows.map(({ stream }) => stream);
}

/** Whose files these are, of those that the organisation follows. @returns a name by stream */
export async function namesOnFiles(db: Db, actor: TeamActor, streams: readonly string[]) {
  if (streams.length === 0) return new Map<string, string>();
  const rows = await seenBy(db, actor, (seen) =>
    followed(seen, actor)
      .innerJoin("person as p", "p.id", "t.person_id")
      .select(["t.stream_id as stream", sql<string>`p.family_name || ', ' || p.given_name`.as("name")])
      .where("t.stream_id", "in", streams)
      .execute(),
  );
  return new Map(rows.map(({ stream, name }) => [stream, name]));
}

const running = (db: Db, actor: TeamActor) => followed(db, actor).where("t.closed_on", "is", null);

const followed = (db: Db, { role, organisation }: TeamActor) =>
  db
    .selectFrom("follows as f")
    .innerJoin("trajectory as t", "t.stream_id", "f.stream_id")
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never));
