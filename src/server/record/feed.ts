import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.ts";
import { type Stored, stored } from "./read-stream.ts";

/** How far a reader of the feed has come: that of the last event it was given. */
export type FeedPlace = { xid: string; position: number };

/**
 * The next events of all streams after `after`, each exactly once, and each stream in the order of its versions.
 *
 * Reading on by position alone would miss events: a transaction that takes its positions first may commit last. So the
 * order is that of the transactions, and only those older than every transaction still running are given. An empty
 * answer means "nothing yet"; one long transaction anywhere on the server holds the feed up until it ends.
 *
 * @param only a condition on `event`, for a reader who may not see all of it
 *
 * A place stays good after a restore into another server (keep-counting.ts).
 */
export async function readFeed(
  db: Kysely<Database>,
  after: FeedPlace | null,
  limit: number,
  only: RawBuilder<boolean> = sql<boolean>`true`,
): Promise<Stored[]> {
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where(sql<boolean>`xid < recorded_xid(pg_snapshot_xmin(pg_current_snapshot()))`)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(xid, position) > (${after?.xid}::xid8, ${after?.position}::bigint)`),
    )
    .where(only)
    .orderBy("xid")
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => stored(row, "closed"));
}
