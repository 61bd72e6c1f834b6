import { type Kysely, sql } from "kysely";

/**
 * What ties Weerwerk to others: how freshly somebody proved who they are, programs that sign in, limits that hold over
 * several processes, webhooks and mail that go out from the event table, and calendars that can be subscribed to.
 */
export const links = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table signed_in
        add column proven_at timestamptz,
        add column id_token bytea,
        add column scopes text[];
      alter table signed_in drop constraint signed_in_carrier_check;
      alter table signed_in add constraint signed_in_carrier_check
        check (carrier in ('cookie', 'bearer', 'machine')) not valid;
      create index signed_in_by_account on signed_in (account);
      alter table account add column is_machine boolean not null default false;

      create table machine_client (
        id text primary key,
        scopes text[] not null,
        created_at timestamptz not null,
        created_by text not null,
        revoked_at timestamptz
      );
      create table machine_secret (
        secret_hash bytea primary key,
        client text not null references machine_client (id),
        created_at timestamptz not null,
        ends_at timestamptz
      );
      create index machine_secret_by_client on machine_secret (client);

      -- Not logged: after a crash everybody starts counting again, which is what a restart of one process did before.
      create unlogged table rate_hit (
        key text primary key,
        hits integer not null,
        until timestamptz not null
      );

      create table feed_reader (
        name text primary key,
        xid xid8 not null,
        position bigint not null
      );

      create table webhook (
        id uuid primary key,
        client text not null references machine_client (id),
        url text not null,
        secret bytea not null,
        types text[],
        active boolean not null,
        created_at timestamptz not null,
        created_by text not null
      );
      create table delivery (
        webhook uuid not null references webhook (id),
        stream_id uuid not null,
        version integer not null,
        status text not null check (status in ('waiting', 'delivered', 'dead')),
        tries integer not null,
        next_at timestamptz,
        made_at timestamptz not null,
        done_at timestamptz,
        last_status integer,
        last_fault text,
        primary key (webhook, stream_id, version)
      );
      create index delivery_to_do on delivery (next_at) where status = 'waiting';
      create index delivery_by_webhook on delivery (webhook, made_at);

      create table mail (
        key text primary key,
        account text,
        person_id uuid,
        status text not null check (status in ('waiting', 'sent', 'dead')),
        tries integer not null,
        next_at timestamptz,
        made_at timestamptz not null,
        done_at timestamptz,
        last_fault text,
        check ((account is null) <> (person_id is null))
      );
      create index mail_to_do on mail (next_at) where status = 'waiting';

      create table calendar_link (
        account text primary key references account (id),
        secret_hash bytea not null unique,
        created_at timestamptz not null,
        fetched_at timestamptz
      );
    `.execute(db);
  },
};
