import { type RawBuilder, sql } from "kysely";
import { edition } from "./edition.ts";

/** Connections say of which edition their process is (open-pool.ts); those of before there were editions say none. */
export const olderConnected: RawBuilder<boolean> = sql<boolean>`exists (
  select from pg_stat_activity where datname = current_database()
    and application_name ~ '^weerwerk( [0-9]+)?$'
    and coalesce(substring(application_name from '[0-9]+')::integer, 0) < ${edition})`;
