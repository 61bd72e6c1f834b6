import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";
import { seenBy } from "../record/seen-by.ts";

export type Notice = { stream: string; version: number; type: string; day: string; name: string; route: string };

/** What others did in the trajectories that this actor's organisation follows, not seen yet; the oldest first. */
export const unseenNotices = (db: Kysely<Database>, actor: Actor, limit: number): Promise<Notice[]> =>
  seenBy(db, actor, (seen) => noticesOf(seen, actor, limit));

const noticesOf = (db: Kysely<Database>, actor: Actor, limit: number): Promise<Notice[]> =>
  unseen(db, actor)
    .innerJoin("trajectory as t", "t.stream_id", "n.stream_id")
    .innerJoin("person as p", "p.id", "t.person_id")
    .select([
      "n.stream_id as stream",
      "n.version",
      "n.type",
      "n.day",
      "t.route",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
    ])
    .orderBy("n.day")
    .orderBy("n.stream_id")
    .orderBy("n.version")
    .limit(limit)
    .execute();

/** In how many trajectories there is something that nobody of this actor's organisation has seen yet. */
export async function countNews(db: Kysely<Database>, actor: Actor): Promise<number> {
  const { count } = await seenBy(db, actor, (seen) =>
    unseen(seen, actor).select(sql<number>`count(distinct n.stream_id)`.as("count")).executeTakeFirstOrThrow(),
  );
  return Number(count);
}

const unseen = (db: Kysely<Database>, { organisation, role }: Actor) =>
  db
    .selectFrom("notice as n")
    .innerJoin("follows as f", (join) =>
      join
        .onRef("f.stream_id", "=", "n.stream_id")
        .onRef("f.organisation", "=", "n.organisation")
        .onRef("f.role", "=", "n.role"),
    )
    .where("n.organisation", "=", organisation ?? ("" as never))
    .where("n.role", "=", role)
    .where("n.seen_by", "is", null);

/** Seen is seen for the whole organisation: the coordinators of a fund stand in for each other. */
export async function markSeen(db: Kysely<Database>, actor: Actor, stream: string): Promise<void> {
  await db
    .updateTable("notice")
    .set({ seen_by: actor.id })
    .where("organisation", "=", actor.organisation ?? ("" as never))
    .where("role", "=", actor.role)
    .where("stream_id", "=", stream)
    .where("seen_by", "is", null)
    .execute();
}
