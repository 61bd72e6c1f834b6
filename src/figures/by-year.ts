import type { Text } from "../words/language.ts";
import { figuresText as text, yearText } from "../words/screens/figures.ts";
import type { Chart, FigureTable } from "./figure.ts";
import { hideSmall } from "./small-cells.ts";

/** So many of something in a year. */
export type YearCount<What extends string> = { year: number; what: What; count: number };

/** A table of years by what was counted, small numbers hidden; years without anything in between are shown as well. */
export function tableByYear<What extends string>(
  caption: Text,
  heads: Readonly<Record<What, Text>>,
  rows: readonly YearCount<What>[],
): FigureTable {
  const whats = Object.keys(heads) as What[];
  const years = yearsOf(rows.map(({ year }) => year));
  const shown = hideSmall(years.map((year) => whats.map((what) => countOf(rows, year, what))));
  return {
    caption,
    first: text.year,
    columns: whats.map((what) => ({ head: heads[what], unit: "count" })),
    rows: years.map((year, at) => ({ name: yearText(year), cells: shown[at] ?? [] })),
  };
}

/** One column of such a table as bars. */
export const barsOf = ({ columns, rows }: FigureTable, column = 0): Chart => ({
  kind: "bars",
  title: columns[column]?.head ?? text.number,
  unit: columns[column]?.unit ?? "count",
  bars: rows.map(({ name, cells }) => ({ name, value: cells[column] })),
});

const countOf = <What extends string>(rows: readonly YearCount<What>[], year: number, what: What): number =>
  rows.reduce((sum, row) => sum + (row.year === year && row.what === what ? row.count : 0), 0);

/** From the first to the last of them, also those between in which there was nothing. */
export function yearsOf(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
