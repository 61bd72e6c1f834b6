import { type Kysely, sql } from "kysely";

/**
 * Lets the first key of a person be written in the statement of the act that needs it: whoever calls this holds new master
 * keys up until they are done, and fails when there is one already (master-keys.ts).
 */
export const firstKey = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`
      create function weerwerk_newest_master(master int) returns int language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(7336204);
        -- A statement of its own: it sees what was written while it waited.
        if exists (select from master_key where id > master) then
          raise exception 'Another master key follows this one.' using errcode = 'WW001';
        end if;
        return master;
      end $$
    `.execute(db);
  },
};
