import { type Kysely, sql } from "kysely";

/**
 * Holding a table still asks for more rights than writing rows, and the role of door and jobs has no more than that. The
 * owner lends it these two, and they do nothing else.
 */
export const holding = {
  async up(db: Kysely<never>): Promise<void> {
    await sql
      .raw(
        ["event in share mode", "checkpoint in share row exclusive mode"]
          .map((how) => {
            const name = `weerwerk_hold_${how.split(" ")[0]}`;
            // The tables of this very schema, and not a temporary one of whoever calls.
            return `
              do $make$ begin
                execute format('create function ${name}() returns void language sql security definer
                  set search_path = %1$I, pg_temp as $$ lock table %1$I.${how} $$', current_schema());
              end $make$;
              revoke all on function ${name}() from public;`;
          })
          .join("\n"),
      )
      .execute(db);
  },
};
