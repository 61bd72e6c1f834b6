import { type Kysely, sql } from "kysely";

/** Who acts for whom, and for whom somebody who is signed in acts now. */
export const mandates = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table mandate (
        id uuid primary key,
        person_id uuid not null,
        representative text not null,
        from_day date not null,
        until date not null,
        medical boolean not null,
        signed_on date not null,
        ended_on date
      );
      create index mandate_by_person on mandate (person_id);
      create index mandate_by_representative on mandate (representative);
      alter table signed_in add column mandate uuid;
    `.execute(db);
  },
};
