import { type Kysely, sql } from "kysely";

/** What the events come down to: rebuilt from zero at will, so nothing here is guarded. */
export const views = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table trajectory (
        stream_id uuid primary key,
        person_id uuid not null,
        fund text not null,
        service text,
        prevention_service text,
        route text not null,
        stage text not null,
        waiting_for text,
        due_on date,
        due_what text,
        coordinator text,
        mediator text,
        opened_on date not null,
        closed_on date,
        outcome text,
        aim text,
        version integer not null,
        changed_at timestamptz not null,
        state jsonb not null
      );
      create index trajectory_by_person on trajectory (person_id);
      create index trajectory_by_fund on trajectory (fund, stage);
      create index trajectory_by_service on trajectory (service, stage) where service is not null;

      create table due (
        stream_id uuid not null,
        what text not null,
        due_on date not null,
        waiting_for text not null,
        primary key (stream_id, what)
      );
      create index due_by_day on due (due_on);

      create table follows (
        stream_id uuid not null,
        organisation text not null,
        role text not null,
        primary key (stream_id, organisation, role)
      );
      create index follows_by_organisation on follows (organisation, role, stream_id);

      create table recognition (
        person_id uuid primary key,
        stream_id uuid not null,
        fund text not null,
        regime text not null,
        incapable_since date not null,
        state jsonb not null,
        version integer not null
      );

      create table session (
        stream_id uuid primary key,
        held_on date not null,
        place text not null,
        status text not null,
        version integer not null,
        state jsonb not null
      );

      create table letter (
        stream_id uuid not null,
        version integer not null,
        kind text not null,
        language text not null,
        reference text not null,
        pdf bytea,
        sha256 bytea,
        status text not null,
        primary key (stream_id, version)
      );
    `.execute(db);
  },
};
