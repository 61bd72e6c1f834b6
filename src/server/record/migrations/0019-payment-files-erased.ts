import { type Kysely, sql } from "kysely";

/** The file of an order loses its names and accounts at the end of the term of the law; its hash stays. */
export const paymentFilesErased = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';
      alter table payment_file alter column xml drop not null;
    `.execute(db);
  },
};
