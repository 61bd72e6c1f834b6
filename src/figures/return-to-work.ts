import { type Outcome, outcomes } from "../trajectory/ending/ending.ts";
import { type ReturnMonth, returnMonths, returnTable } from "./published/return-table.ts";
import { shareOf, type Tally, type Told } from "./rounding.ts";

/** So many trajectories that counted under these numbers of S003 at 18, 24 and 30 months. */
export type ReturnCount = Tally & { at18: number; at24: number; at30: number };

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
  /** Trajectories, as they are told. */
  counts: Readonly<Record<Outcome, number>>;
  /** Hundredths of a percent of all that are told; null of too few, undefined of nobody. */
  shares: Readonly<Record<Outcome | Subtotal, number | null | undefined>>;
  published: Readonly<Record<Outcome | Subtotal, number>>;
};

/**
 * S3: what became of people 18, 24 and 30 months after the start of their trajectory, in the six outcomes of S003 with
 * its two subtotals and its "return to the labour market" ([1] + [2] + [4], exclusion included as RIZIV has it). Only
 * trajectories of which the thirty months are over.
 *
 * @returns the number of trajectories, and a column for each of the three moments, beside the published one.
 */
export function returnToWork(rows: readonly ReturnCount[], told: Told): { total: number; columns: readonly Column[] } {
  const total = told(rows);
  const columns = returnMonths.map((months): Column => {
    const of = (those: readonly Outcome[]) =>
      told(rows.filter((row) => those.some((one) => numberOf(one) === row[at[months]])));
    const each = <Name extends string>(names: readonly Name[], value: (name: Name) => number | null | undefined) =>
      names.map((name) => [name, value(name)] as const);
    return {
      months,
      counts: Object.fromEntries(each(outcomes, (one) => of([one]))) as Record<Outcome, number>,
      shares: Object.fromEntries([
        ...each(outcomes, (one) => shareOf(of([one]), total)),
        ...each(subtotalNames, (name) => shareOf(of(subtotals[name]), total)),
      ]) as Column["shares"],
      published: publishedWithSubtotals(months),
    };
  });
  return { total, columns };
}

const at = { 18: "at18", 24: "at24", 30: "at30" } as const;
/** The number of an outcome in S003, from 1 to 6. */
const numberOf = (outcome: Outcome): number => outcomes.indexOf(outcome) + 1;

function publishedWithSubtotals(months: ReturnMonth): Record<Outcome | Subtotal, number> {
  const published = returnTable[months];
  const sums = subtotalNames.map(
    (name) => [name, subtotals[name].reduce((sum, one) => sum + published[one], 0)] as const,
  );
  return { ...published, ...(Object.fromEntries(sums) as Record<Subtotal, number>) };
}

/** The widest that chance alone lets a share of so many differ from the published one, in 99.9 of a hundred cases. In hundredths of a percent. */
export const samplingBand = (published: number, total: number): number => {
  const share = published / 10_000;
  return 3.29 * Math.sqrt((share * (1 - share)) / Math.max(1, total)) * 10_000 + 1;
};
