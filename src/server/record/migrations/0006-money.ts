import { type Kysely, sql } from "kysely";

/**
 * Money: who has a right to what, what was ordered of it, and beside the record the account numbers and the files. What
 * is on its way or paid is in one order only: `entitlement_ordered_once` holds, whoever orders at the same moment.
 */
export const money = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table event drop constraint event_kind_check;
      alter table event add constraint event_kind_check
        check (kind in ('recognition', 'trajectory', 'session', 'payment')) not valid;

      create table account_number (
        person_id uuid primary key,
        iban text not null,
        given_on date not null
      );

      create table entitlement (
        stream_id uuid not null,
        key text not null,
        person_id uuid not null,
        kind text not null,
        about text not null,
        hours integer,
        hours_before integer,
        cents bigint not null check (cents <> 0),
        payer text not null,
        version integer not null,
        created_on date not null,
        primary key (stream_id, key)
      );
      create index entitlement_by_payer on entitlement (payer, person_id);
      create index entitlement_by_person on entitlement (person_id);

      create table payment (
        stream_id uuid primary key,
        payer text not null,
        message text not null unique,
        ordered_on date not null,
        execute_on date not null,
        sent_on date,
        executed_on date,
        transfers integer not null,
        cents bigint not null,
        version integer not null
      );
      create index payment_by_payer on payment (payer, ordered_on);

      create table transfer (
        stream_id uuid not null,
        end_to_end text not null unique,
        person_id uuid not null,
        cents bigint not null check (cents > 0),
        returned_on date,
        return_reason text,
        primary key (stream_id, end_to_end)
      );
      create index transfer_by_person on transfer (person_id);

      create table transfer_share (
        stream_id uuid not null,
        key text not null,
        payment_id uuid not null,
        end_to_end text not null,
        cents bigint not null,
        returned boolean not null,
        primary key (stream_id, key, payment_id)
      );
      create unique index entitlement_ordered_once on transfer_share (stream_id, key) where not returned;
      create index transfer_share_by_payment on transfer_share (payment_id);

      create table payment_file (
        stream_id uuid primary key,
        xml text not null,
        sha256 bytea not null
      );
    `.execute(db);
  },
};
