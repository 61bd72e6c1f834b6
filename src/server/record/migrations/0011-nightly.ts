import { type Kysely, sql } from "kysely";

/** What became due and was told once; and up to which day the nightly pass has come. */
export const nightly = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table reminder (
        stream_id uuid not null,
        what text not null,
        waiting_for text not null,
        due_on date not null,
        noticed_on date not null,
        seen_by text,
        primary key (stream_id, what, waiting_for, due_on)
      );
      create index reminder_unseen on reminder (waiting_for, noticed_on) where seen_by is null;

      create table night (
        day date primary key,
        done_at timestamptz not null,
        reminders integer not null,
        erased integer not null
      );
    `.execute(db);
  },
};
