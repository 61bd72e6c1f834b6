import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Passage } from "../../figures/process.ts";
import { leftOut, passage, rarePassages, type Variant } from "../../figures/rare-passages.ts";
import type { Database } from "../record/database.ts";
import { casesOf, type FigureFilter } from "./figure-filter.ts";
import "./tables.ts";

/** How often trajectories went from one step to the next, by the days between them; without who took a rare passage. */
export async function askPassages(
  db: Kysely<Database>,
  filter: FigureFilter,
): Promise<{ passages: Passage[]; counted: { all: number; left: number } }> {
  const { counted, shown } = await shownCases(db, filter);
  const { rows } = await sql<Passage>`
    select step as "from", next as "to", next is null and ended_on is not null as "over",
      next_on - step_on as days, count(*) as count
    from figure_case
    cross join lateral unnest(array[null]::smallint[] || path, path || array[null]::smallint[],
      array[null]::date[] || path_on, path_on || array[null]::date[]) as passage (step, next, step_on, next_on)
    where ${shown}
    group by 1, 2, 3, 4`.execute(db);
  return { passages: rows, counted };
}

/** Which trajectories of a filter may be shown one by one: those that took no rare passage; and how many others there are. */
export async function shownCases(db: Kysely<Database>, filter: FigureFilter) {
  const { rows } = await sql<Variant>`select path, ended_on is not null as over, count(*) as count
    from figure_case where ${casesOf(filter)} and path <> '{}' group by 1, 2`.execute(db);
  const rare = rarePassages(rows);
  const shown: RawBuilder<boolean> = sql`${casesOf(filter)} and path <> '{}' and not exists (
    select from unnest(${passage.began}::smallint || path,
      path || (case when ended_on is null then ${passage.goesOn} else ${passage.over} end)::smallint) as p (step, next)
    where step::int * 100 + next = any(${[...rare]}::int[]))`;
  return { shown, counted: leftOut(rows, rare) };
}
