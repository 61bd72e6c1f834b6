import { type Kysely, sql } from "kysely";

/**
 * The file of an order, sealed with a key of the order. Those of before stand in `xml`, and are sealed from there beside
 * everything else by a process that has the keys (nightly/seal-older.ts).
 */
export const sealedPaymentFiles = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table payment_file add column sealed bytea;
      alter table payment_file alter column sealed set storage external;
    `.execute(db);
  },
};
