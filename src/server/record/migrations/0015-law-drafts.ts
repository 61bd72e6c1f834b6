import { type Kysely, sql } from "kysely";

/** Changes of the law that somebody works on before they are in force; and what a search through everything looks up. */
export const lawDrafts = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table law_draft (
        id uuid primary key,
        title text not null,
        changes text not null,
        changed_by text not null,
        changed_at timestamptz not null
      );
      create index recognition_by_stream on recognition (stream_id);
    `.execute(db);
  },
};
