import { type Kysely, sql } from "kysely";

/**
 * Documents. One is never rewritten: its hash stands in its event. Name and content are sealed with the key of the
 * person, so that they go where that key goes.
 */
export const documents = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table document (
        stream_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        name bytea not null,
        content bytea not null,
        primary key (stream_id, id)
      );
      create index document_by_person on document (person_id);
      alter table document alter column content set storage external;
      create trigger document_is_append_only before update or delete or truncate on document
        for each statement execute function refuse_rewriting();
    `.execute(db);
  },
};
