import { type Kysely, sql } from "kysely";

/** Whose files an account opened within the hour, each person once: so that the count costs no more than its limit. */
export const filesOpened = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table file_opened (
        actor text not null,
        person_id uuid not null,
        at timestamptz not null,
        primary key (actor, person_id)
      );
    `.execute(db);
  },
};
