import type { Text } from "../words/language.ts";
import { figuresText as text, yearText } from "../words/screens/figures.ts";
import type { Chart, FigureTable } from "./figure.ts";
import type { Tally, Told } from "./rounding.ts";

/** So many of something in a year. */
export type YearCount<What extends string> = Tally & { year: number; what: What };

/** A table of years by what was counted; years without anything in between are shown as well. */
export function tableByYear<What extends string>(
  caption: Text,
  heads: Readonly<Record<What, Text>>,
  rows: readonly YearCount<What>[],
  told: Told,
): FigureTable {
  const whats = Object.keys(heads) as What[];
  const years = yearsOf(rows.filter(({ before }) => !before).map(({ year }) => year));
  return {
    caption,
    first: text.year,
    columns: whats.map((what) => ({ head: heads[what], unit: "count" })),
    rows: years.map((year) => ({
      name: yearText(year),
      cells: whats.map((what) => told(rows.filter((row) => row.year === year && row.what === what))),
    })),
  };
}

/** One column of such a table as bars. */
export const barsOf = ({ columns, rows }: FigureTable, column = 0): Chart => ({
  kind: "bars",
  title: columns[column]?.head ?? text.number,
  unit: columns[column]?.unit ?? "count",
  bars: rows.map(({ name, cells }) => ({ name, value: cells[column] })),
});

function yearsOf(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
