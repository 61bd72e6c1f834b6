import type { Role } from "../access/roles.ts";
import { roleWords } from "../words/roles.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, daysTold } from "./quantile.ts";
import type { Tally, Told } from "./rounding.ts";

/** So many trajectories waited so many days for a role. */
export type WaitedCount = DaysCounted & Tally & { who: Role };

/** S4: for whom trajectories waited, and how long. */
export function waitingFigure(counts: readonly WaitedCount[], told: Told): Figure {
  const rows = [...Map.groupBy(counts, ({ who }) => who)]
    .map(([who, days]) => {
      const { count, quarter, median, threeQuarters, total } = daysTold(days, told);
      return { name: roleWords[who].name, cells: [count, quarter, median, threeQuarters, total] };
    })
    .filter(({ cells: [count] }) => count !== 0)
    .sort(
      (one, other) =>
        (other.cells[4] ?? -1) - (one.cells[4] ?? -1) ||
        (other.cells[0] ?? 0) - (one.cells[0] ?? 0) ||
        one.name.en.localeCompare(other.name.en),
    );
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
        rows,
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
