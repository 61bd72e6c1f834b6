import type { Text } from "../words/language.ts";
import type { figureWords } from "../words/screens/figures.ts";

export type FigureName = keyof typeof figureWords;

/** A number as it is shown: null where it is hidden, undefined where there is none. */
export type Cell = number | null | undefined;
/** `share`: hundredths of a percent; `euro`: whole ones. */
export type Unit = "count" | "share" | "days" | "euro";
export type Column = { head: Text; unit: Unit };
export type Row = { name: Text; cells: readonly Cell[]; strong?: boolean };
/** The same table for the page, the CSV and the printed report. */
export type FigureTable = { caption: Text; first: Text; columns: readonly Column[]; rows: readonly Row[] };

/** A line of a chart; shares from 0 to 1. */
export type Line = { name: Text; points: readonly { x: number; y: number; low: number; high: number }[] };
export type Bar = { name: Text; value: Cell };
/** Steps and the ways between them; `days` is the median, `slow` marks the longest of them. */
export type Graph = {
  nodes: readonly { id: string; name: Text; count: Cell }[];
  edges: readonly { from: string; to: string; count: number; days: Cell; slow: boolean }[];
};
export type Chart =
  | { kind: "graph"; title: Text; graph: Graph }
  | { kind: "lines"; title: Text; x: Text; until: number; lines: readonly Line[] }
  | { kind: "bars"; title: Text; unit: Unit; bars: readonly Bar[] };

/** What is counted, in words and numbers. */
export type Figure = { name: FigureName; tables: readonly FigureTable[]; charts: readonly Chart[] };
