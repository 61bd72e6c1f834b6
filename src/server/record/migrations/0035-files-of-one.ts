import { type Kysely, sql } from "kysely";

/** What a million people ask for: the files of one professional in the order of their list, without those of colleagues. */
export const filesOfOne = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create index follows_of on follows (organisation, role, assigned, due_on, opened_on, stream_id)
        include (awaited, closed) where assigned is not null;
    `.execute(db);
  },
};
