import type { RawBuilder } from "kysely";
import { fixedWrite } from "./fixed-write.ts";

/** The columns of a table in order, each with its type in PostgreSQL. */
export type Columns<Row> = { readonly [Name in keyof Row & string]-?: string };
/** What becomes of a row whose key is there already; without it, that is an error. */
type OnConflict<Row> = { key: readonly (keyof Row & string)[]; found: "update" | "leave" };

/**
 * A statement that inserts rows, however many, as one value: the same text each time, so that the server keeps its plan,
 * and several times the speed of a parameter for each value. Unlike COPY it stays under the policies of the tables.
 *
 * What is jsonb stands in a row as the value itself, bytes as `bytes()` writes them.
 */
export function rowsInto<Row extends object>(
  table: string,
  columns: Columns<Row>,
  conflict?: OnConflict<Row>,
  returning?: readonly string[],
): (rows: readonly Row[]) => RawBuilder<unknown> {
  const names = quoted(Object.keys(columns));
  const typed = Object.entries<string>(columns).map(([name, type]) => `"${name}" ${type}`);
  const write = fixedWrite(
    `insert into "${table}" (${names}) select ${names} from json_to_recordset(`,
    `::json) as given (${typed.join(", ")})${onConflict(table, Object.keys(columns), conflict)}${returning ? ` returning ${quoted(returning)}` : ""}`,
  );
  return (rows) => write(JSON.stringify(rows.map(withoutNulls)));
}

/** Takes away the rows of these owners whose key is not among those that stay; put beside the `rowsInto` of those. */
export function othersOutOf<Name extends string>(
  table: string,
  columns: Readonly<Record<Name, string>>,
  owner: NoInfer<Name>,
  key: readonly NoInfer<Name>[],
): (owners: readonly string[], stay: readonly object[]) => RawBuilder<unknown> {
  const same = key.map((name) => `given."${name}" = "${table}"."${name}"`).join(" and ");
  const typed = key.map((name) => `"${name}" ${columns[name]}`).join(", ");
  const write = fixedWrite(
    `delete from "${table}" where "${owner}" = any(`,
    "::uuid[]) and not exists (select from json_to_recordset(",
    `::json) as given (${typed}) where ${same})`,
  );
  return (owners, stay) => write(owners, JSON.stringify(stay, [...key]));
}

/** Bytes as PostgreSQL reads them out of text. */
export const bytes = <Bytes extends Buffer | null>(value: Bytes) =>
  (value === null ? null : `\\x${value.toString("hex")}`) as Bytes extends null ? null : string;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** A row that would stay what it is is left alone: writing it again would cost its place in every index. */
function onConflict<Row>(table: string, names: readonly string[], conflict: OnConflict<Row> | undefined): string {
  if (!conflict) return "";
  const key: readonly string[] = conflict.key;
  const others = names.filter((name) => !key.includes(name));
  if (conflict.found === "leave" || others.length === 0) return ` on conflict (${quoted(key)}) do nothing`;
  const changed = others.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  const [before, after] = [table, "excluded"].map((of) => others.map((name) => `"${of}"."${name}"`).join(", "));
  return ` on conflict (${quoted(key)}) do update set ${changed} where (${before}) is distinct from (${after})`;
}

/** What is left out is null too, and costs neither to write nor to read. */
function withoutNulls(row: object): object {
  const there: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) if (value !== null) there[name] = value;
  return there;
}
