import { type Kysely, sql } from "kysely";

/** The secret of a receiver before this one, sealed as that is, and how long messages are signed with both. */
export const renewedSecrets = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table webhook add column older_secret bytea, add column older_until timestamptz;
    `.execute(db);
  },
};
