import { type Kysely, sql } from "kysely";

/** Indexes that nothing asks for any more, and that every act had to write to. */
export const fewerIndexes = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      set local lock_timeout = '10s';

      drop index trajectory_by_fund;
      drop index trajectory_by_service;
      drop index trajectory_by_coordinator;
      drop index trajectory_by_mediator;
      drop index due_by_day;
      drop index follows_by_organisation;
    `.execute(db);
  },
};
