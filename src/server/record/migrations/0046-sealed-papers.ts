import { type Kysely, sql } from "kysely";

/**
 * Letters, and the papers of the Council, sealed. Those of before stand in `pdf` and `content`, and are sealed from there
 * beside everything else by a process that has the keys (nightly/seal-older.ts). One of the version before that still runs
 * finds no letter there and writes it once more; of the two the sealed one counts.
 */
export const sealedPapers = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      alter table letter add column sealed_pdf bytea;
      alter table letter alter column sealed_pdf set storage external;
      create index letter_in_clear on letter (stream_id, version) where pdf is not null;

      alter table session_paper add column sealed_pdf bytea, add column sealed_content bytea;
      alter table session_paper alter column sealed_pdf set storage external,
        alter column sealed_content set storage external;
    `.execute(db);
  },
};
