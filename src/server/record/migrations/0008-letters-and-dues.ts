import { type Kysely, sql } from "kysely";

/**
 * What is waited for in a recognition, beside any trajectory; the way of each letter to the person; and with which
 * views the tables are filled, so that a newer version knows that it must fill them again.
 */
export const lettersAndDues = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table recognition_due (
        person_id uuid not null,
        what text not null,
        waiting_for text not null,
        fund text not null,
        due_on date,
        from_day date,
        primary key (person_id, what, waiting_for)
      );
      create index recognition_due_by_fund on recognition_due (fund, waiting_for, due_on);

      create table sending (
        stream_id uuid not null,
        version integer not null,
        person_id uuid not null,
        sender text not null,
        kind text not null,
        about text,
        registered boolean not null,
        appeal boolean not null,
        caused_on date not null,
        registered_number text,
        posted_on date,
        handed_over_on date,
        result text check (result in ('delivered', 'returned')),
        result_on date,
        appeal_until date,
        primary key (stream_id, version)
      );
      create index sending_to_go on sending (sender, caused_on) where posted_on is null and handed_over_on is null;
      create index sending_gone on sending (sender, posted_on);
      create index sending_by_person on sending (person_id);

      create table views_made (
        id smallint primary key check (id = 1),
        edition integer not null
      );
    `.execute(db);
  },
};
