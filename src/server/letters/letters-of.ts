import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { addressOf } from "./letter-address.ts";

/** The letters of some trajectories, the latest first; the day is that of the event that caused it. */
export async function lettersOf(db: Kysely<Database>, streams: readonly string[]) {
  if (streams.length === 0) return [];
  const rows = await db
    .selectFrom("letter as l")
    .innerJoin("event as e", (join) =>
      join.onRef("e.stream_id", "=", "l.stream_id").onRef("e.version", "=", "l.version"),
    )
    .select(["l.stream_id as stream", "l.version", "l.kind", "e.day as on"])
    .where("l.stream_id", "in", streams)
    .orderBy("e.day", "desc")
    .orderBy("l.version", "desc")
    .orderBy("l.stream_id")
    .execute();
  return rows.map((row) => ({ ...row, href: addressOf(row) }));
}
