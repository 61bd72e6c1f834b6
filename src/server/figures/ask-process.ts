import { type Kysely, sql } from "kysely";
import type { Passage } from "../../figures/process.ts";
import type { Database } from "../record/database.ts";
import { caseTally, type FigureFilter, untilOf } from "./figure-filter.ts";
import "./tables.ts";

/** How often trajectories went from one step to the next, by the days between them. */
export async function askPassages(db: Kysely<Database>, filter: FigureFilter): Promise<Passage[]> {
  const { rows } = await sql<Passage>`
    select step as "from", next as "to", next is null and ended_on is not null as "over",
      next_on - step_on as days, ${caseTally(filter)}
    from figure_case
    cross join lateral unnest(array[null]::smallint[] || path, path || array[null]::smallint[],
      array[null]::date[] || path_on, path_on || array[null]::date[]) as passage (step, next, step_on, next_on)
    where ${untilOf(filter)} and path <> '{}'
    group by 1, 2, 3, 4, before`.execute(db);
  return rows;
}
