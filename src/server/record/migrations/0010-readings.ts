import { type Kysely, sql } from "kysely";

/** Who read what, looked through by period and by who read; by person it stands in its key. */
export const readings = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create index read_log_by_moment on read_log (id);
      create index read_log_by_actor on read_log (actor, id);
    `.execute(db);
  },
};
