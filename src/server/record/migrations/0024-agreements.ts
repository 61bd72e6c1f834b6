import { type Kysely, sql } from "kysely";

/**
 * What the RIZIV agreed with an employment service for a year. Rows are added and never changed: the last one of a service
 * and year holds, and who entered it when stands in each.
 */
export const agreements = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table service_agreement (
        id bigint generated always as identity primary key,
        service text not null,
        year smallint not null,
        trajectories integer not null check (trajectories > 0),
        euro bigint check (euro >= 0),
        source text not null check (source <> ''),
        entered_by text not null,
        entered_at timestamptz not null
      );
      create index service_agreement_last on service_agreement (service, year, id desc);
    `.execute(db);
  },
};
