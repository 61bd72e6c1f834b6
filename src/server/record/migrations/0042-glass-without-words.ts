import { type Kysely, sql } from "kysely";

/**
 * Why a glass was broken, and what was made of it, stands sealed in the events (0037-worded) and in no view any more. The
 * two columns stay for processes of the version before, which go on writing them until they stop.
 */
export const glassWithoutWords = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table glass alter column reason drop not null;
      update glass set reason = null, remark = null;
    `.execute(db);
  },
};
