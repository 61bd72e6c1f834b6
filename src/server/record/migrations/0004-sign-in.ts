import { type Kysely, sql } from "kysely";

/** Who may sign in, who is signed in now, and on a desk the day it is taken to be. */
export const signIn = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table account (
        id text primary key,
        name text not null,
        role text not null,
        organisation text,
        person_id uuid,
        language text not null check (language in ('nl', 'fr', 'de', 'en')),
        title text,
        phone text,
        email text,
        check ((role = 'insured-person') = (person_id is not null))
      );
      create index account_by_organisation on account (organisation, role);

      create table signed_in (
        secret_hash bytea primary key,
        account text not null,
        carrier text not null check (carrier in ('cookie', 'bearer')),
        begun_at timestamptz not null,
        seen_at timestamptz not null
      );
      create index signed_in_by_begin on signed_in (begun_at);

      create table desk_day (
        id smallint primary key check (id = 1),
        day date not null
      );
    `.execute(db);
  },
};
