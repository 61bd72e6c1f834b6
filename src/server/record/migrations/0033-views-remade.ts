import { type Kysely, sql } from "kysely";

/**
 * How far the views are made again, so that whoever goes on knows where: `making` which edition, `after` whom; and from
 * which transaction on an older version may have written views of its own beside it.
 */
export const viewsRemade = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table views_made
        add column making integer,
        add column after uuid,
        add column since xid8;
    `.execute(db);
  },
};
