import { type Kysely, sql } from "kysely";

/** Who read what, who was refused, and which requests were already done. */
export const traces = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table read_log (
        person_id uuid not null,
        id bigint generated always as identity,
        at timestamptz not null,
        actor text not null,
        role text not null,
        organisation text,
        stream_id uuid,
        purpose text not null,
        what text not null,
        primary key (person_id, id)
      );
      create trigger read_log_is_append_only before update or delete or truncate on read_log
        for each statement execute function refuse_rewriting();

      create table refused_attempt (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        actor text not null,
        role text not null,
        organisation text,
        act text not null,
        person_id uuid,
        stream_id uuid,
        why text not null
      );
      create index refused_attempt_by_person on refused_attempt (person_id, id) where person_id is not null;
      create trigger refused_attempt_is_append_only before update or delete or truncate on refused_attempt
        for each statement execute function refuse_rewriting();

      create table act_done (
        key text primary key,
        act_id uuid not null,
        answer jsonb not null,
        at timestamptz not null
      );
    `.execute(db);
  },
};
