import { type Kysely, sql } from "kysely";

/** Who signed out where, for half an hour: it opens nothing, and tells whose a window is that still stood open there. */
export const signedOut = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table signed_out (
        known_by bytea primary key,
        account text not null,
        mandate uuid,
        left_at timestamptz not null
      );
      create index signed_out_by_moment on signed_out (left_at);
      create index signed_out_of_account on signed_out (account);
    `.execute(db);
  },
};
