import type { ComponentChildren } from "preact";
import { Empty } from "./empty.tsx";

export type Column<Row> = {
  header: string;
  cell: (row: Row) => ComponentChildren;
  /** Right-aligned, with figures of one width. */
  numeric?: boolean;
  /** Says by itself what it is: on a phone it stands there without its header. */
  plain?: boolean;
  /** Names the row; the first column unless one says so. */
  namesRow?: boolean;
  /** Where a click on the header leads, and how the list is ordered now. */
  sort?: { href: string; now?: "ascending" | "descending" };
};

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Shown instead of a table without rows. */
  empty: string;
};

/** So few that the eye would lose the row over the width of the page. */
const isFew = (columns: readonly { numeric?: boolean }[]): boolean =>
  columns.length < 5 || (columns.length === 5 && columns.some(({ numeric }) => numeric));

/** Rows and columns; on a phone each row becomes a small list of labelled values. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <Empty of={caption} title={empty} />;
  const naming = Math.max(
    columns.findIndex(({ namesRow }) => namesRow),
    0,
  );
  return (
    <table class="ds-table" data-few={isFew(columns) ? "" : undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ header, numeric, sort }) => (
            <th key={header} scope="col" data-numeric={numeric ? "" : undefined} aria-sort={sort?.now}>
              {sort ? <a href={sort.href}>{header}</a> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, at) => {
              const Cell = at === naming ? "th" : "td";
              const content = column.cell(row);
              return (
                <Cell
                  key={column.header}
                  scope={at === naming ? "row" : undefined}
                  data-label={column.plain ? undefined : column.header}
                  data-numeric={column.numeric ? "" : undefined}
                  data-none={column.plain && content === "–" ? "" : undefined}
                >
                  <span>{content}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
