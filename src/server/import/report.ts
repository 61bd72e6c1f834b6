import type { ReportShown } from "../../screens/import/import-report.tsx";
import type { Language } from "../../words/language.ts";
import { csvCell } from "../payments/ledger-csv.ts";
import {
  type Accepted,
  BrokenOff,
  type Imported,
  type ImportedFile,
  type ImportParts,
  importFile,
} from "./import-file.ts";
import type { Importer } from "./import-one.ts";
import { Unreadable } from "./read-lines.ts";
import { type SaidRefusal, sayRefused } from "./say-refused.ts";

/** Of more than these only the number is told: of refusals, and of what was taken. */
export const mostTold = 1000;

/**
 * Imports or rehearses a file, and tells what became of it in the language of whoever reads it.
 *
 * @throws Unreadable when not one line of it could be read; and whatever else stopped it.
 */
export async function reportOf(
  parts: ImportParts,
  importer: Importer,
  file: ImportedFile,
  language: Language,
): Promise<ReportShown> {
  const refusals: SaidRefusal[] = [];
  const accepted: Accepted[] = [];
  let refused = 0;
  let far: Imported = { taken: 0, there: 0, refused: 0 };
  let brokenOff: number | null = null;
  try {
    far = await importFile(parts, importer, file, {
      refused(one) {
        refused += 1;
        if (refusals.length < mostTold) refusals.push(sayRefused(one, language));
      },
      accepted(one) {
        if (accepted.length < mostTold) accepted.push(one);
      },
    });
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    const { taken, there } = error.far;
    if (!(error.cause instanceof Unreadable) || taken + there + refused === 0) throw error.cause;
    far = error.far;
    brokenOff = error.line;
  }
  const inOrder = refusals.toSorted((one, other) => one.line - other.line);
  return {
    ...far,
    refused,
    rehearsed: file.rehearse === true,
    brokenOff,
    accepted,
    refusals: inOrder,
    most: mostTold,
    csv: asFile(csvOf(accepted, inOrder)),
  };
}

const heading = ["line", "reference", "outcome", "field", "reason", "sentence"];

function csvOf(accepted: readonly Accepted[], refusals: readonly SaidRefusal[]): string {
  const rows = [
    ...accepted.map(({ line, reference, was }) => [line, reference, was, "", "", ""] as const),
    ...refusals.map(({ line, field, reason, said }) => [line, "", "refused", field, reason, said] as const),
  ].toSorted(([one], [other]) => one - other);
  return `\uFEFF${[heading, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** In the page itself (RFC 2397), so that nothing of it is kept here. */
const asFile = (csv: string): string => `data:text/csv;charset=utf-8;base64,${Buffer.from(csv).toString("base64")}`;
