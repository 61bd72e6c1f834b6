import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { hasRecognitionRows } from "./recognition-rows.ts";
import "./tables.ts";
import type { Key } from "./work-keys.ts";

/** What waits for the same reader behind the first of a row; `on`: ISO day, the last on which it may be done, or none. */
export type AlsoAwaited = { what: string; on: string | null };

/**
 * All that is waited for of this role in the rows of one page, soonest due first and in the order of the list itself: a
 * row is ordered by the first of it, and says the rest too. Looked up by the keys of the page, and by no other.
 */
export async function awaitedIn(
  db: Kysely<Database>,
  keys: readonly Pick<Key, "kind" | "id">[],
  actor: Actor,
  day: string,
): Promise<ReadonlyMap<string, readonly AlsoAwaited[]>> {
  const of = (kind: Key["kind"]) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const { role, organisation } = actor;
  let all = db
    .selectFrom("due")
    .select(["stream_id as id", "what", "due_on as on"])
    .where("stream_id", "=", sql<string>`any(${of("trajectory")}::uuid[])`)
    .where("waiting_for", "=", role);
  const people = hasRecognitionRows(actor) ? of("recognition") : [];
  if (people.length > 0)
    all = all.unionAll(
      db
        .selectFrom("recognition_due")
        .select(["person_id as id", "what", "due_on as on"])
        .where("person_id", "=", sql<string>`any(${people}::uuid[])`)
        .where("waiting_for", "=", role)
        .where("fund", "=", organisation as never)
        .where(sql<boolean>`coalesce(from_day <= ${day}::date, true)`),
    );
  const rows = await all
    .orderBy(sql`"on"`, (order) => order.asc().nullsLast())
    .orderBy("what")
    .execute();
  return Map.groupBy(rows, ({ id }) => id);
}
