const minute = 60;
const hour = 60 * minute;

/** How long to wait after each try that failed, in seconds. After the last one it is dead, until somebody revives it. */
const waits = [5, 30, 2 * minute, 5 * minute, 15 * minute, hour, 2 * hour, 4 * hour, 8 * hour, 16 * hour, 24 * hour];

/** When to try again after so many tries; undefined when it was the last. */
export function nextTry(tries: number, now: Date): Date | undefined {
  const wait = waits[tries - 1];
  return wait === undefined ? undefined : new Date(now.getTime() + wait * 1000);
}
