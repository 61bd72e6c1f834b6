import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { parse } from "csv-parse";
import { type CsvRow, csvColumns, fromCsv } from "./from-csv.ts";

/** One trajectory as it stands in the file, not checked yet; `line` counts from 1. */
export type Line = {
  line: number;
  value: unknown;
  /** The name of a field as whoever made the file knows it. */
  fieldOf: (path: string) => string;
};
export type Format = "csv" | "jsonl";

/** A line that is no JSON, or a row that is no CSV: the file goes on after it where that can be. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** Longer than any trajectory of three hundred acts; a longer line is no trajectory. */
const longestLine = 1_000_000;

/** The trajectories of a file, one after another, however large it is. */
export const readLines = (file: Readable, format: Format): AsyncGenerator<Line | { line: number; unreadable: true }> =>
  format === "csv" ? csvLines(file) : jsonLines(file);

async function* jsonLines(file: Readable) {
  let line = 0;
  for await (const text of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    if (trimmed === "") continue;
    const value = trimmed.length > longestLine ? undefined : parsed(trimmed);
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
async function* csvLines(file: Readable): AsyncGenerator<Line> {
  const rows = file.pipe(
    parse({
      bom: true,
      columns: (names: string[]) => checked(names),
      delimiter: [",", ";"],
      info: true,
      max_record_size: longestLine,
      skip_empty_lines: true,
      trim: true,
    }),
  );
  file.once("error", (error) => rows.destroy(error));
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: CsvRow; info: { lines: number } }>) {
      const { value, columnOf } = fromCsv(record);
      yield { line: info.lines, value, fieldOf: columnOf };
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(error instanceof Error ? error.message : String(error));
  }
}

function checked(names: string[]): string[] {
  const unknown = names.filter((name) => !(csvColumns as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Unreadable(`no such column: ${unknown.slice(0, 5).join(", ")}`);
  return names;
}
