import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { seenBy } from "../record/seen-by.ts";
import "./tables.ts";

export type Reminder = { stream: string; name: string; what: string; dueOn: string };

/** What became due in running trajectories that this actor's organisation follows, and is not ticked off; soonest first. */
export const unseenReminders = (db: Kysely<Database>, actor: Actor, limit: number): Promise<Reminder[]> =>
  seenBy(db, actor, (seen) =>
    seen
      .selectFrom("reminder as r")
      .innerJoin("follows as f", (join) =>
        join.onRef("f.stream_id", "=", "r.stream_id").onRef("f.role", "=", "r.waiting_for"),
      )
      .innerJoin("trajectory as t", "t.stream_id", "r.stream_id")
      .innerJoin("person as p", "p.id", "t.person_id")
      .select(["r.stream_id as stream", "r.what", "r.due_on as dueOn"])
      .select(sql<string>`p.family_name || ', ' || p.given_name`.as("name"))
      .where("f.organisation", "=", actor.organisation ?? ("" as never))
      .where("r.waiting_for", "=", actor.role)
      .where("r.seen_by", "is", null)
      // What was done meanwhile reminds nobody any more.
      .where((of) =>
        of.or([
          of("r.what", "=", "presumption-lapses"),
          of.exists(
            of
              .selectFrom("due as d")
              .select("d.what")
              .whereRef("d.stream_id", "=", "r.stream_id")
              .whereRef("d.what", "=", "r.what")
              .whereRef("d.due_on", "=", "r.due_on"),
          ),
        ]),
      )
      .where("t.closed_on", "is", null)
      .orderBy("r.due_on")
      .orderBy("r.stream_id")
      .orderBy("r.what")
      .limit(limit)
      .execute(),
  );

/** Ticked off is so for the whole organisation, as with news. */
export async function tickOff(db: Kysely<Database>, actor: Actor, stream: string): Promise<void> {
  await db
    .updateTable("reminder")
    .set({ seen_by: actor.id })
    .where("stream_id", "=", stream)
    .where("waiting_for", "=", actor.role)
    .where("seen_by", "is", null)
    .where((of) =>
      of.exists(
        of
          .selectFrom("follows as f")
          .select("f.role")
          .whereRef("f.stream_id", "=", "reminder.stream_id")
          .where("f.role", "=", actor.role)
          .where("f.organisation", "=", actor.organisation ?? ("" as never)),
      ),
    )
    .execute();
}
