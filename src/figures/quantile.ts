import { exact, fewestToDescribe, type Tally, type Told } from "./rounding.ts";

/** How often each number of days was counted. */
export type DaysCounted = { days: number; count: number };

/**
 * The least number of days that at least this share of them took no longer than, as percentile_disc of SQL; null of none.
 *
 * @param all how many there are taken to be; as many as were counted, where nothing else is said.
 */
export function quantile(counted: readonly DaysCounted[], share: number, all = sum(counted)): number | null {
  if (counted.length === 0) return null;
  let seen = 0;
  const sorted = counted.toSorted((one, other) => one.days - other.days);
  for (const { days, count } of sorted) {
    seen += count;
    if (seen >= share * all) return days;
  }
  return sorted.at(-1)?.days ?? null;
}

const sum = (counted: readonly DaysCounted[]) => counted.reduce((total, { count }) => total + count, 0);

/**
 * How many, their quartiles, and their days in all, as they are told: the quartiles over the number that is told, the days in all as
 * that number times the mean in whole days. Null of too few, undefined of nobody.
 */
export function daysTold(counted: readonly (DaysCounted & Tally)[], told: Told) {
  const asked = counted.filter(({ before }) => !before);
  const count = told(counted);
  const [all, days] = [exact(asked), asked.reduce((total, { days, count }) => total + days * count, 0)];
  const described = (value: () => number | null) =>
    count === 0 ? undefined : count < fewestToDescribe ? null : (value() ?? undefined);
  return {
    count,
    quarter: described(() => quantile(asked, 0.25, count)),
    median: described(() => quantile(asked, 0.5, count)),
    threeQuarters: described(() => quantile(asked, 0.75, count)),
    total: described(() => count * Math.round(days / all)),
  };
}
