import { type Kysely, sql } from "kysely";

/** Who wants no mail: by the beginning of the key of theirs in `mail`. Whoever stands nowhere gets it. */
export const mailRefused = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table mail_refused (
        who text primary key,
        refused_at timestamptz not null
      );
    `.execute(db);
  },
};
