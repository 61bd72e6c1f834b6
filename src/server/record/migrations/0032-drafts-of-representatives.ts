import { type Kysely, sql } from "kysely";

/**
 * Who acts for a person begins things of their own: beside those of the person, and seen by nobody but them. A process of
 * the version before cannot keep a page of answers any more until it is stopped; it shows an error, and nothing is lost
 * of what was kept.
 */
export const draftsOfRepresentatives = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table draft add column mandate text not null default '';
      alter table draft drop constraint draft_person_id_act_about_key;
      alter table draft add constraint draft_of_one unique (person_id, mandate, act, about);
    `.execute(db);
  },
};
