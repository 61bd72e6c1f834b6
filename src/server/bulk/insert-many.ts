import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Database } from "../record/database.ts";

/** The columns of a table in order, each with its type in PostgreSQL. */
export type Columns<Row> = { readonly [Name in keyof Row & string]-?: string };
/** What becomes of a row whose key is there already; without it, that is an error. */
type OnConflict = { key: readonly string[]; found: "update" | "leave" };

/**
 * Inserts many rows in one statement, one array for each column: several times the speed of a statement with a
 * parameter for each value, and unlike COPY it stays under the policies of the tables.
 */
export async function insertMany<Row extends object>(
  trx: Transaction<Database>,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
  conflict?: OnConflict,
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns) as (keyof Row & string)[];
  const arrays = names.map((name) => {
    if (!isList(columns[name])) return sql`${rows.map((row) => row[name])}::${sql.raw(columns[name])}[]`;
    return sql`${rows.map((row) => listLiteral(row[name] as readonly unknown[]))}::text[]`;
  });
  const list = sql.join(names.map((name) => sql.ref(name)));
  const values = sql.join(
    names.map((name) => (isList(columns[name]) ? sql`${sql.ref(name)}::${sql.raw(columns[name])}` : sql.ref(name))),
  );
  await sql`insert into ${sql.table(table)} (${list}) select ${values} from unnest(${sql.join(arrays)}) as row (${list})
    ${onConflict(names, conflict)}`.execute(trx);
}

const isList = (type: string): boolean => type.endsWith("[]");

/** A list as PostgreSQL writes it: unnest would take a list of lists apart to the last of them. */
const listLiteral = (values: readonly unknown[]): string =>
  `{${values.map((value) => (value === null ? "NULL" : JSON.stringify(String(value)))).join(",")}}`;

function onConflict(names: readonly string[], conflict: OnConflict | undefined): RawBuilder<unknown> {
  if (!conflict) return sql``;
  const key = sql.join(conflict.key.map((name) => sql.ref(name)));
  if (conflict.found === "leave") return sql`on conflict (${key}) do nothing`;
  const others = names.filter((name) => !conflict.key.includes(name));
  const set = sql.join(others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
  return sql`on conflict (${key}) do update set ${set}`;
}
