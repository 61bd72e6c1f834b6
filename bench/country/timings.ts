import { cpus, loadavg, totalmem } from "node:os";

/** Milliseconds of each of so many rounds, after one that is not counted. */
export async function times(rounds: number, work: () => Promise<unknown>): Promise<number[]> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** The smallest that so large a share of them do not exceed. */
export function quantile(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const whole = (value: number): string => Math.round(value).toLocaleString("en-GB");

/** On what it was measured, and what else the machine did meanwhile. */
export const machine = (): string =>
  `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}. ` +
  `Node ${process.versions.node}. Load over the last minute at the end: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores.`;
