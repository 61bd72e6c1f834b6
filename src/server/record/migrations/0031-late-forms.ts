import { type Kysely, sql } from "kysely";

/** A form that was sent when the sign-in was over, sealed with a secret that only the browser holds, for half an hour. */
export const lateForms = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table late_form (
        secret_hash bytea not null,
        address text not null,
        account text not null,
        mandate uuid,
        kept_at timestamptz not null,
        sealed bytea not null,
        primary key (secret_hash, address)
      );
      create index late_form_by_moment on late_form (kept_at);
      create index late_form_of_account on late_form (account);
      alter table late_form alter column sealed set storage external;
    `.execute(db);
  },
};
