import type { Language } from "../words/language.ts";
import type { Cell, Figure, Unit } from "./figure.ts";

/**
 * The tables of a figure as CSV (RFC 4180), one after the other with a blank line between: numbers with a point and
 * without a thousands mark, shares in percent, first the mark by which spreadsheets know UTF-8, an empty field where there is none and `hidden` where a number is too small to show.
 */
export const csvOf = ({ tables }: Figure, language: Language): string =>
  "\uFEFF" +
  tables
    .map(({ caption, first, columns, rows }) => [
      [caption[language]],
      [first[language], ...columns.map(({ head }) => head[language])],
      ...rows.map(({ name, cells }) => [name[language], ...columns.map(({ unit }, at) => plain(cells[at], unit))]),
    ])
    .map((lines) => lines.map((fields) => `${fields.map(quoted).join(",")}\r\n`).join(""))
    .join("\r\n");

function plain(cell: Cell, unit: Unit): string {
  if (cell === undefined) return "";
  if (cell === null) return "hidden";
  return unit === "share" ? (cell / 100).toFixed(2) : String(cell);
}

/** A field that a spreadsheet would take for a formula gets a quote before it. */
const quoted = (field: string): string => {
  const safe = /^[=+@\t\r-]/.test(field) && !/^-?\d/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
