import { type Kysely, sql } from "kysely";

/** What people ask about what is kept of them, and whether it was answered; what it says stays sealed in the events. */
export const ownRequests = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table own_request (
        person_id uuid not null,
        id uuid not null,
        kind text not null,
        about text not null,
        fund text not null,
        asked_on date not null,
        due_on date not null,
        answered_on date,
        outcome text,
        primary key (person_id, id)
      );
      create index own_request_by_id on own_request (id);
      create index own_request_waiting on own_request (kind, asked_on) where answered_on is null;
      create index own_request_of_fund on own_request (fund, kind, asked_on);
    `.execute(db);
  },
};
