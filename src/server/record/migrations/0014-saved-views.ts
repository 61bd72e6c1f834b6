import { type Kysely, sql } from "kysely";

/** The filters of the work list that somebody kept under a name; and what a team's overview looks up. */
export const savedViews = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      create table saved_view (
        actor text not null,
        name text not null,
        query text not null,
        primary key (actor, name)
      );
      create index trajectory_by_coordinator on trajectory (fund, coordinator) where closed_on is null;
      create index trajectory_by_mediator on trajectory (service, mediator) where closed_on is null;
    `.execute(db);
  },
};
