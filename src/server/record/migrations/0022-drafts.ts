import { type Kysely, sql } from "kysely";

/**
 * What an insured person began to fill in and has not sent yet. It is no part of the record: it is rewritten with each
 * answer, and gone when it is sent. Answers and files are sealed with the key of the person.
 */
export const drafts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table draft (
        id uuid primary key,
        person_id uuid not null,
        act text not null,
        about uuid not null,
        version integer,
        saved_on text not null,
        answers bytea,
        unique (person_id, act, about)
      );
      create index draft_by_day on draft (saved_on);
      create table draft_file (
        draft_id uuid not null references draft (id) on delete cascade,
        id uuid not null,
        person_id uuid not null,
        at integer not null,
        bytes integer not null,
        name bytea not null,
        content bytea not null,
        primary key (draft_id, id)
      );
      alter table draft_file alter column content set storage external;
    `.execute(db);
  },
};
