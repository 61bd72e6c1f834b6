import { type Kysely, sql } from "kysely";

/** The events, and whom they are about. No unique index on `position` and no foreign keys: it must spread over machines. */
export const events = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create function refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
      end $$;

      create table event (
        stream_id uuid not null,
        version integer not null check (version > 0),
        position bigint generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        kind text not null check (kind in ('recognition', 'trajectory', 'session')),
        person_id uuid,
        type text not null,
        day date not null,
        at timestamptz not null check (at = date_trunc('milliseconds', at)),
        actor text not null,
        role text not null,
        organisation text,
        open jsonb not null,
        sealed bytea,
        rulings jsonb not null,
        rule_versions jsonb not null,
        act text not null,
        act_id uuid not null,
        prev bytea not null,
        hash bytea not null,
        primary key (stream_id, version),
        check (sealed is null or person_id is not null)
      );
      create index event_by_transaction on event (xid, position);
      create index event_by_person on event (person_id) where person_id is not null;
      create trigger event_is_append_only before update or delete or truncate on event
        for each statement execute function refuse_rewriting();

      create table person (
        id uuid primary key,
        national_number text not null unique,
        given_name text not null,
        family_name text not null,
        language text not null check (language in ('nl', 'fr', 'de', 'en')),
        birth_date date,
        sex text,
        address_line text,
        address_line_2 text,
        postcode text,
        town text,
        phone text,
        email text
      );

      create table person_key (
        person_id uuid primary key,
        wrapped bytea,
        destroyed_at timestamptz,
        check ((wrapped is null) = (destroyed_at is not null))
      );

      create table master_key (
        id smallint primary key check (id = 1),
        fingerprint bytea not null
      );

      create table checkpoint (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        below_xid xid8 not null,
        streams integer not null,
        root bytea not null,
        public_key bytea not null,
        signature bytea not null
      );
      create trigger checkpoint_is_append_only before update or delete or truncate on checkpoint
        for each statement execute function refuse_rewriting();
    `.execute(db);
  },
};
