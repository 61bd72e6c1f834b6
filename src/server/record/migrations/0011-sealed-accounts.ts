import { type Kysely, sql } from "kysely";

/**
 * Account numbers, sealed with the key of the person. Those that stand in the clear are sealed at the next start, which
 * has the keys (payments/seal-account-numbers.ts); a process of the version before may still write one meanwhile.
 */
export const sealedAccounts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table account_number add column sealed bytea;
      alter table account_number alter column iban drop not null;
      alter table account_number add constraint account_number_is_there check (iban is not null or sealed is not null);
    `.execute(db);
  },
};
