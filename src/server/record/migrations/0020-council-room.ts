import { type Kysely, sql } from "kysely";

/** The papers of a session of the Council, exactly as they were made; and the dossiers of a session found without a search through all. */
export const councilRoom = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table session_paper (
        session_id uuid not null,
        sha256 text not null,
        kind text not null check (kind in ('bundle', 'minutes')),
        people uuid[] not null,
        content jsonb,
        pdf bytea,
        primary key (session_id, sha256)
      );
      create index session_paper_by_person on session_paper using gin (people);

      create index trajectory_by_session on trajectory using gin ((state -> 'projects') jsonb_path_ops)
        where jsonb_array_length(state -> 'projects') > 0;
    `.execute(db);
  },
};
