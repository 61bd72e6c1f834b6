import { Worker } from "node:worker_threads";

/** One piece of work: how many were done, in how many seconds on the clock, and of the processor. */
export type Measured = { done: number; seconds: number; processor: number };

export function measure(work: () => number): Measured {
  const [before, start] = [process.cpuUsage(), performance.now()];
  const done = work();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { done, seconds, processor: (user + system) / 1e6 };
}

/** The same persons divided over so many threads that are ready and warm; until the last one is done. */
export async function overThreads(threads: number, persons: number, warmUp: number): Promise<Measured> {
  const entry = new URL("worker.ts", import.meta.url);
  const workers = Array.from({ length: threads }, () => new Worker(entry, { workerData: { warmUp } }));
  const next = (worker: Worker) => new Promise<unknown>((resolve) => worker.once("message", resolve));
  await Promise.all(workers.map(next));
  const share = persons / threads;
  const [before, start] = [process.cpuUsage(), performance.now()];
  const answers = workers.map((worker, index) => {
    const answer = next(worker);
    worker.postMessage({ from: index * share, count: share });
    return answer;
  });
  const done = (await Promise.all(answers)).reduce((sum: number, rulings) => sum + Number(rulings), 0);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { done, seconds, processor: (user + system) / 1e6 };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
