import { type Kysely, sql } from "kysely";

/**
 * Under which number a transaction stands on record. It is that of the server, until the record is brought to a server
 * that counts from less: see keep-counting.ts. A function of one expression, so that PostgreSQL puts it in line.
 */
export const recordedXid = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create function recorded_xid(xid8) returns xid8 language sql immutable as 'select $1';
      alter table event alter column xid set default recorded_xid(pg_current_xact_id());
    `.execute(db);
  },
};
