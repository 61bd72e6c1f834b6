import { type Kysely, sql } from "kysely";

/**
 * One master key after another. `bridge`: this key, wrapped by the one before, so that processes which still hold that
 * one go on working while the keys of all persons are wrapped anew; gone when none does any more.
 */
export const masterKeys = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table master_key drop constraint master_key_id_check;
      alter table master_key add column bridge bytea;
      alter table person_key add column master smallint not null default 1;
    `.execute(db);
  },
};
