import { setTimeout } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";

/**
 * For tests: until the feed gives everything that is on record. A transaction of any other test on the same server holds
 * it up for as long as it runs.
 */
export async function feedHasAll(db: Kysely<Database>): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from event where xid >= recorded_xid(pg_snapshot_xmin(pg_current_snapshot())) limit 1`.execute(db);
    if (rows.length === 0) return;
    await setTimeout(10);
  }
}
