import { setImmediate } from "node:timers/promises";
import type { Assumptions } from "./assumptions.ts";
import { type Measure, type Measured, measures, runOnce } from "./run-once.ts";

/** The middle of the runs, and what nine of ten of them lie between. */
export type Band = { low: number; median: number; high: number };
export type Compared = Readonly<Record<Measure, { base: Band; other: Band; difference: Band }>>;

/**
 * Runs both again and again with the same people in each pair, so that what differs is what was changed. Lets others
 * go first after each run.
 *
 * @param seed the same seed gives the same answer.
 */
export async function compare(
  base: Assumptions,
  other: Assumptions,
  { seed, runs }: { seed: number; runs: number },
): Promise<Compared> {
  const pairs: { base: Measured; other: Measured }[] = [];
  for (let run = 1; run <= runs; run++) {
    pairs.push({ base: runOnce(`${seed}/what-if/${run}`, base), other: runOnce(`${seed}/what-if/${run}`, other) });
    await setImmediate();
  }
  return Object.fromEntries(
    measures.map((measure) => [
      measure,
      {
        base: band(pairs.map(({ base }) => base[measure])),
        other: band(pairs.map(({ other }) => other[measure])),
        difference: band(pairs.map(({ base, other }) => other[measure] - base[measure])),
      },
    ]),
  ) as unknown as Compared;
}

function band(values: readonly number[]): Band {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.05), median: at(0.5), high: at(0.95) };
}
