import { type Kysely, sql } from "kysely";

/**
 * By which sign-in at the provider one is signed in here, so that the provider can end it. Nobody who is signed in when
 * this comes has them: those end as before, within twelve hours.
 */
export const providerSession = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table signed_in add column subject_hash bytea, add column session_hash bytea;
      create index signed_in_by_subject on signed_in (subject_hash) where subject_hash is not null;
      create index signed_in_by_session on signed_in (session_hash) where session_hash is not null;
    `.execute(db);
  },
};
