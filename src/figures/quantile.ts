/** How often each number of days was counted. */
export type DaysCounted = { days: number; count: number };

/** The least number of days that at least this share of them took no longer than, as percentile_disc of SQL; null of none. */
export function quantile(counted: readonly DaysCounted[], share: number): number | null {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  let seen = 0;
  const sorted = counted.toSorted((one, other) => one.days - other.days);
  for (const { days, count } of sorted) {
    seen += count;
    if (seen >= share * total) return days;
  }
  return sorted.at(-1)?.days ?? null;
}
