import { type Kysely, sql } from "kysely";

/**
 * What a list that is searched by a name asks for, within its indexes: whose file it is, and who is called so. An older
 * process leaves the person out; the views of those files are made again (views/edition.ts).
 */
export const whoseFile = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table follows add column person_id uuid;
      drop index follows_mine;
      create index follows_mine on follows (organisation, role, due_on, opened_on, stream_id)
        include (person_id) where awaited is not null;
      drop index follows_assigned;
      create index follows_assigned on follows (organisation, role, assigned, due_on, opened_on, stream_id)
        include (person_id) where assigned is not null and awaited is not null;
      drop index follows_open;
      create index follows_open on follows (organisation, role, due_on, opened_on, stream_id)
        include (person_id) where not closed;
      drop index follows_ended;
      create index follows_ended on follows (organisation, role, due_on, opened_on, stream_id)
        include (person_id) where closed;
      drop index follows_of;
      create index follows_of on follows (organisation, role, assigned, due_on, opened_on, stream_id)
        include (person_id, awaited, closed) where assigned is not null;
      drop index person_by_name;
      create index person_by_name on person (lower(family_name) text_pattern_ops) include (id, family_name);
      drop index person_by_given_name;
      create index person_by_given_name on person (lower(given_name) text_pattern_ops) include (id, given_name);
    `.execute(db);
  },
};
