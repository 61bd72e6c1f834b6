import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import { type ReturnMonth, returnMonths, returnTable } from "./published/return-table.ts";
import { hideSmall, type Shown, totalsOf } from "./small-cells.ts";

/** So many trajectories that counted under these numbers of S003 at 18, 24 and 30 months. */
export type ReturnCount = { at18: number; at24: number; at30: number; count: number };

/** Subtotals as S003 makes them: who left the benefit, who did not, and who returned to the labour market. */
const subtotals = {
  "left-the-benefit": ["exclusion", "spontaneous-resumption", "other"],
  "still-on-benefit": ["partial-resumption", "voluntary-work", "none"],
  "returned-to-work": ["exclusion", "spontaneous-resumption", "partial-resumption"],
} as const satisfies Record<string, readonly Outcome[]>;
export type Subtotal = keyof typeof subtotals;
export const subtotalNames = Object.keys(subtotals) as Subtotal[];

type Column = {
  months: ReturnMonth;
  /** Trajectories; null where hidden. */
  counts: Readonly<Record<Outcome, Shown>>;
  /** Hundredths of a percent; null where hidden or where there is nobody. */
  shares: Readonly<Record<Outcome | Subtotal, Shown>>;
  published: Readonly<Record<Outcome | Subtotal, number>>;
};

/**
 * S3: what became of people 18, 24 and 30 months after the start of their trajectory, in the six outcomes of S003 with
 * its two subtotals and its "return to the labour market" ([1] + [2] + [4], exclusion included as RIZIV has it). Only
 * trajectories of which the thirty months are over.
 *
 * @returns the number of trajectories, and a column for each of the three moments, beside the published one.
 */
export function returnToWork(rows: readonly ReturnCount[]): { total: Shown; columns: readonly Column[] } {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const of = { 18: "at18", 24: "at24", 30: "at30" } as const;
  const counts = returnMonths.map((months) =>
    outcomes.map((_, index) => rows.reduce((sum, row) => sum + (row[of[months]] === index + 1 ? row.count : 0), 0)),
  );
  const shown = hideSmall(counts);
  const columns = returnMonths.map((months, at): Column => {
    const one = outcomes.map((outcome, index) => [outcome, shown[at]?.[index] ?? null] as const);
    const byOutcome = Object.fromEntries(one) as Record<Outcome, Shown>;
    return {
      months,
      counts: byOutcome,
      shares: withSubtotals(byOutcome, (count) => (total > 0 ? Math.round((count * 10_000) / total) : null)),
      published: withSubtotals(returnTable[months], (share) => share) as Record<Outcome | Subtotal, number>,
    };
  });
  return { total: totalsOf([[total]]).all, columns };
}

function withSubtotals(
  counts: Readonly<Record<Outcome, Shown>>,
  shareOf: (count: number) => Shown,
): Record<Outcome | Subtotal, Shown> {
  const share = (count: Shown) => (count === null ? null : shareOf(count));
  const sum = (parts: readonly Outcome[]) =>
    parts.reduce<Shown>((total, outcome) => {
      const count = counts[outcome];
      return total === null || count === null ? null : total + count;
    }, 0);
  const single = outcomes.map((outcome) => [outcome, share(counts[outcome])] as const);
  const sums = subtotalNames.map((name) => [name, share(sum(subtotals[name]))] as const);
  return Object.fromEntries([...single, ...sums]) as Record<Outcome | Subtotal, Shown>;
}

/** The widest that chance alone lets a share of so many differ from the published one, in 99.9 of a hundred cases. In hundredths of a percent. */
export const samplingBand = (published: number, total: number): number => {
  const share = published / 10_000;
  return 3.29 * Math.sqrt((share * (1 - share)) / Math.max(1, total)) * 10_000 + 1;
};
