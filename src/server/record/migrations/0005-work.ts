import { type Kysely, sql } from "kysely";

/** What the work lists need besides: several may be waited for, without a term too; news; one running trajectory each. */
export const work = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      drop table due;
      create table due (
        stream_id uuid not null,
        what text not null,
        waiting_for text not null,
        due_on date,
        primary key (stream_id, what, waiting_for)
      );
      create index due_by_day on due (waiting_for, due_on);

      create unique index one_running_trajectory on trajectory (person_id) where closed_on is null;
      create index person_by_name on person (lower(family_name) text_pattern_ops, lower(given_name) text_pattern_ops);

      create table notice (
        stream_id uuid not null,
        version integer not null,
        organisation text not null,
        role text not null,
        type text not null,
        day date not null,
        seen_by text,
        primary key (stream_id, version, organisation, role)
      );
      create index notice_unseen on notice (organisation, role, day) where seen_by is null;

      create index letter_to_write on letter (stream_id) where pdf is null;
    `.execute(db);
  },
};
