import type { Role } from "../access/roles.ts";
import { roleWords } from "../words/roles.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, quantile } from "./quantile.ts";
import { fewest } from "./small-cells.ts";

/** So many trajectories waited so many days for a role. */
export type WaitedCount = DaysCounted & { who: Role };

/** S4: for whom trajectories waited, and how long. Of a handful nothing is told. */
export function waitingFigure(counts: readonly WaitedCount[]): Figure {
  const rows = [...Map.groupBy(counts, ({ who }) => who)]
    .map(([who, days]) => {
      const trajectories = days.reduce((sum, { count }) => sum + count, 0);
      const total = days.reduce((sum, { days, count }) => sum + days * count, 0);
      const told = (value: number | null) => (trajectories < fewest ? null : value);
      return {
        name: roleWords[who].name,
        cells: [trajectories, quantile(days, 0.25), quantile(days, 0.5), quantile(days, 0.75), total].map(told),
        total: told(total) ?? -1,
      };
    })
    .sort((one, other) => other.total - one.total);
  return {
    name: "waiting",
    tables: [
      {
        caption: figureWords.waiting.title,
        first: said.who,
        columns: [
          { head: said.trajectories, unit: "count" },
          { head: text.quarter, unit: "days" },
          { head: text.median, unit: "days" },
          { head: text.threeQuarters, unit: "days" },
          { head: said.totalDays, unit: "days" },
        ],
        rows: rows.map(({ name, cells }) => ({ name, cells })),
      },
    ],
    charts: [
      {
        kind: "bars",
        title: said.totalDays,
        unit: "days",
        bars: rows.map(({ name, cells }) => ({ name, value: cells.at(-1) })),
      },
    ],
  };
}
