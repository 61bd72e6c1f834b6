import { type Kysely, sql } from "kysely";

/** A second sealed part of an event: what somebody typed, for everyone who may read the file (sealing.ts). */
export const worded = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table event add column worded bytea;
    `.execute(db);
  },
};
