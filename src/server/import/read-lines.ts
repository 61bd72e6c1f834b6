import type { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { type CsvRow, csvColumns, fromCsv } from "./from-csv.ts";
import { linesOf, longestLine } from "./lines-of.ts";

/** One trajectory as it stands in the file, not checked yet; `line` counts from 1. */
export type Line = {
  line: number;
  value: unknown;
  /** The name of a field as whoever made the file knows it. */
  fieldOf: (path: string) => string;
};
export type Format = "csv" | "jsonl";
/** A line that says nothing; the file goes on after it. */
type NoLine = { line: number; unreadable: true };

/** Why a file cannot be read, or not any further. */
export type WhyUnreadable =
  | { why: "unknown-columns" | "columns-twice"; columns: readonly string[] }
  | { why: "not-csv"; line: number };

export class Unreadable extends Error {
  override name = "Unreadable";
  readonly what: WhyUnreadable;

  constructor(what: WhyUnreadable) {
    super(what.why === "not-csv" ? `no CSV from line ${what.line} on` : `${what.why}: ${what.columns.join(", ")}`);
    this.what = what;
  }
}

/** The trajectories of a file, one after another, however large it is. */
export const readLines = (file: Readable, format: Format): AsyncGenerator<Line | NoLine> =>
  format === "csv" ? csvLines(file) : jsonLines(file);

async function* jsonLines(file: Readable): AsyncGenerator<Line | NoLine> {
  for await (const { line, text } of linesOf(file)) {
    const value = text === undefined ? undefined : parsed(text);
    if (text?.trim() === "") continue;
    yield value === undefined ? { line, unreadable: true as const } : { line, value, fieldOf: (path: string) => path };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws Unreadable when the first line does not name our columns, or the rows stop being CSV. */
async function* csvLines(file: Readable): AsyncGenerator<Line | NoLine> {
  // A parser that fails drops the rows that it still holds: so each is taken from it as soon as it is there.
  const rows: (Line | NoLine)[] = [];
  const parser = parse({
    bom: true,
    columns: (names: string[]) => checked(names),
    delimiter: [",", ";"],
    max_record_size: longestLine,
    on_record: (row: CsvRow, about: RowRead) => {
      rows.push(lineOf(row, about));
      return null;
    },
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  parser.on("error", () => {});
  for await (const chunk of file.iterator({ destroyOnReturn: false })) {
    const fault = await new Promise<unknown>((resolve) => parser.write(chunk, resolve));
    yield* rows.splice(0);
    if (fault) throw unreadable(fault);
  }
  const fault = await new Promise<unknown>((resolve) => parser.end(resolve));
  yield* rows.splice(0);
  if (fault) throw unreadable(fault);
}

/** `error`: more or fewer boxes than there are columns. */
type RowRead = { lines: number; error?: Error };

function lineOf(row: CsvRow, { lines, error }: RowRead): Line | NoLine {
  if (error || isMangled(row)) return { line: lines, unreadable: true };
  const { value, columnOf } = fromCsv(row);
  return { line: lines, value, fieldOf: columnOf };
}

function unreadable(fault: unknown): unknown {
  const { code, lines } = fault as Partial<CsvError> & { lines?: number };
  return code?.startsWith("CSV_") ? new Unreadable({ why: "not-csv", line: lines ?? 1 }) : fault;
}

/** What stands for bytes that are no UTF-8. */
const isMangled = (row: CsvRow): boolean => Object.values(row).some((text) => text.includes("\uFFFD"));

function checked(names: string[]): string[] {
  const told = (some: readonly string[]) => some.slice(0, 5).map((name) => name.slice(0, 40));
  const unknown = names.filter((name) => !(csvColumns as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Unreadable({ why: "unknown-columns", columns: told(unknown) });
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Unreadable({ why: "columns-twice", columns: told(twice) });
  return names;
}
