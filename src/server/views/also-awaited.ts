import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import { kept } from "../record/kept-statements.ts";
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
  const people = hasRecognitionRows(actor) ? of("recognition") : [];
  const { rows } = await sql<AlsoAwaited & { id: string }>`${kept}
    select stream_id as id, what, due_on as "on" from due
    where stream_id = any(${of("trajectory")}::uuid[]) and waiting_for = ${role}
    union all
    select person_id, what, due_on from recognition_due
    where person_id = any(${people}::uuid[]) and waiting_for = ${role} and fund = ${organisation}
      and coalesce(from_day <= ${day}::date, true)
    order by "on" nulls last, what`.execute(db);
  return Map.groupBy(rows, ({ id }) => id);
}
