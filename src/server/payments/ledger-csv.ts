import type { Kysely } from "kysely";
import type { Payer } from "../../access/who-pays.ts";
import { eurosOf } from "../../trajectory/money/euros.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** One row of the ledger as a spreadsheet reads it. */
type Row = Readonly<Record<string, string | number | null>> & { person: string };

const columns = [
  "name",
  "national_number",
  "trajectory",
  "key",
  "hours",
  "amount",
  "since",
  "event",
  "rules",
  "order",
  "end_to_end",
  "ordered_on",
  "sent_on",
  "executed_on",
] as const;

/** The whole ledger of a payer, a line for each entitlement, with the events and rules that it rests on. */
export async function ledgerRows(db: Kysely<Database>, payer: Payer): Promise<Row[]> {
  const rows = await db
    .selectFrom("entitlement as e")
    .innerJoin("person as p", "p.id", "e.person_id")
    .innerJoin("event as v", (join) =>
      join.onRef("v.stream_id", "=", "e.stream_id").onRef("v.version", "=", "e.version"),
    )
    .leftJoin("transfer_share as s", (join) =>
      join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.key", "=", "e.key").on("s.returned", "=", false),
    )
    .leftJoin("payment as o", "o.stream_id", "s.payment_id")
    .select(["e.person_id as person", "p.family_name", "p.given_name", "p.national_number", "e.stream_id", "e.key"])
    .select(["e.hours", "e.cents", "e.created_on", "e.version", "v.rule_versions", "o.message"])
    .select(["s.end_to_end", "o.ordered_on", "o.sent_on", "o.executed_on"])
    .where("e.payer", "=", payer)
    .orderBy("e.created_on")
    .orderBy("e.stream_id")
    .orderBy("e.version")
    .orderBy("e.key")
    .execute();
  return rows.map((row) => ({
    person: row.person,
    name: `${row.family_name}, ${row.given_name}`,
    national_number: row.national_number,
    trajectory: row.stream_id,
    key: row.key,
    hours: row.hours,
    amount: eurosOf(row.cents),
    since: row.created_on,
    event: row.version,
    rules: row.rule_versions.join(" "),
    order: row.message,
    end_to_end: row.end_to_end,
    ordered_on: row.ordered_on,
    sent_on: row.sent_on,
    executed_on: row.executed_on,
  }));
}

/** RFC 4180, in UTF-8 with its mark, so that spreadsheets read names right. */
export const csvOf = (rows: readonly Row[]): string =>
  `\uFEFF${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
    .map((cells) => cells.map(csvCell).join(","))
    .join("\r\n")}\r\n`;

/** What a spreadsheet would take for a formula is text; an amount that is recovered keeps its sign. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? "");
  const safe = /^[=+@\t\r]|^-(?!\d+\.\d\d$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
