import { type Kysely, sql } from "kysely";
import type { EventType } from "../../trajectory/events.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";
import { personKeysToRead } from "./person-key.ts";
import { type Stored, stored, wordsOf } from "./read-stream.ts";
import { wordsKey } from "./sealing.ts";

/**
 * The events of these types in many streams, with what was typed in them, in the order of their versions; for a list of
 * which each row is for the reader to see already. Two queries, however many streams.
 */
export async function readWorded(
  db: Kysely<Database>,
  keys: Keys,
  streams: readonly string[],
  types: readonly EventType[],
): Promise<Stored[]> {
  if (streams.length === 0) return [];
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where("stream_id", "=", sql<string>`any(${streams}::uuid[])`)
    .where("type", "=", sql<string>`any(${types}::text[])`)
    .orderBy("version")
    .execute();
  const persons = new Set(rows.flatMap(({ person_id, worded }) => (worded ? (person_id ?? []) : [])));
  const kept = await personKeysToRead(db, keys, [...persons]);
  return rows.map((row) => {
    const key = kept.get(row.person_id ?? "");
    return stored(row, "closed", wordsOf(row, { key: key && wordsKey(key) }));
  });
}
