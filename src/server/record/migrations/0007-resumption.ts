import { type Kysely, sql } from "kysely";

/**
 * Work beside the benefit: one row for each request. The requests of one person stand in one row, each after the one
 * before: `resumption_one_after_another` holds, whoever declares at the same moment.
 */
export const resumption = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table event drop constraint event_kind_check;
      alter table event add constraint event_kind_check
        check (kind in ('recognition', 'trajectory', 'session', 'payment', 'resumption')) not valid;

      create table resumption (
        stream_id uuid primary key,
        person_id uuid not null,
        fund text not null,
        before_id uuid,
        from_day date not null,
        due_what text,
        due_on date,
        waiting_for text,
        version integer not null,
        state jsonb not null
      );
      create unique index resumption_one_after_another on resumption (person_id, coalesce(before_id, person_id));
      create index resumption_after on resumption (before_id) where before_id is not null;
      create index resumption_due on resumption (fund, waiting_for, due_on) where due_what is not null;
    `.execute(db);
  },
};
