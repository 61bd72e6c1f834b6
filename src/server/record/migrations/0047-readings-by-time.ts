import { type Kysely, sql } from "kysely";

/** The readings of the last weeks, in a log that is only ever added to: small, and as good as free to write. */
export const readingsByTime = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create index read_log_by_time on read_log using brin (at) with (pages_per_range = 32);
    `.execute(db);
  },
};
