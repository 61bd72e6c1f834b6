import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { funds, services } from "../../access/roles.ts";
import { ways } from "../../figures/case.ts";
import { regions } from "../../figures/region.ts";
import { regimes } from "../../trajectory/recognition/recognition.ts";

const year = z.union([z.literal(""), z.coerce.number().int().min(1990).max(2199)]).optional();
const choice = <const C extends readonly [string, ...string[]]>(of: C) => z.enum(["", ...of]).optional();

/** What the address of a figure can say; an empty choice in a form is no filter. */
export const figureQuery = z.object({
  from: year,
  until: year,
  fund: choice(funds),
  service: choice(services),
  region: choice(regions),
  regime: choice(regimes),
  way: choice(ways),
  /** Only of the process: draw every passage, or the main ones. */
  detail: choice(["main", "all"]),
});
export type FigureFilter = z.infer<typeof figureQuery>;

const equal = (column: string, value: string | undefined) => (value ? [sql`${sql.ref(column)} = ${value}`] : []);
const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;

/** Which trajectories are counted, by the columns of `figure_case`. */
export const casesOf = ({ from, until, fund, service, region, regime, way }: FigureFilter): RawBuilder<boolean> =>
  all([
    ...(from ? [sql`started_on >= ${`${from}-01-01`}::date`] : []),
    ...(until ? [sql`started_on < ${`${until + 1}-01-01`}::date`] : []),
    ...equal("fund", fund),
    ...equal("service", service),
    ...equal("region", region),
    ...equal("regime", regime),
    ...equal("way", way),
  ]);

/** Which people are counted, by the columns of `figure_person`; service, route and the years of a trajectory say nothing of them. */
export const peopleOf = ({ fund, region, regime }: FigureFilter): RawBuilder<boolean> =>
  all([...equal("fund", fund), ...equal("region", region), ...equal("regime", regime)]);
