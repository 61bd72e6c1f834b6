/** So many who had an event of this cause, or whose time was up without one (`null`), at a time in any unit. */
export type Observed<Cause extends string> = { time: number; cause: Cause | null; count: number };
/** The share who had the event by a time; `low` and `high` are a pointwise band of 95 %. */
export type Point = { time: number; share: number; error: number; low: number; high: number };

/**
 * The estimator of Aalen and Johansen (1978) of the cumulative incidence of each cause, when one event keeps the others
 * from happening: who had another event never has this one any more, and who is lost counts until then. Standard errors by the delta method
 * (Marubini and Valsecchi, Analysing survival data from clinical trials, 1995, eq. 10.12); the band is on the log-log
 * scale (Choudhury 2002), so that it stays between 0 and 1. With one cause it is one less Kaplan-Meier, with Greenwood's error.
 */
export function cumulativeIncidence<Cause extends string>(
  observed: readonly Observed<Cause>[],
  causes: readonly Cause[],
): Record<Cause, readonly Point[]> {
  const steps = stepsOf(observed, causes);
  return Object.fromEntries(causes.map((cause, at) => [cause, curve(steps, at)])) as unknown as Record<
    Cause,
    readonly Point[]
  >;
}

/** One time at which something happened: who was at risk, and how many events there were of each cause. */
type Step = { time: number; atRisk: number; all: number; of: readonly number[]; before: number };

function stepsOf<Cause extends string>(observed: readonly Observed<Cause>[], causes: readonly Cause[]): Step[] {
  const byTime = Map.groupBy(observed, ({ time }) => time);
  const times = [...byTime.keys()].sort((one, other) => one - other);
  let atRisk = observed.reduce((sum, { count }) => sum + count, 0);
  let survival = 1;
  const steps: Step[] = [];
  for (const time of times) {
    const there = byTime.get(time) ?? [];
    const of = causes.map((cause) => there.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0));
    const all = of.reduce((sum, count) => sum + count, 0);
    steps.push({ time, atRisk, all, of, before: survival });
    survival *= (atRisk - all) / atRisk;
    atRisk -= there.reduce((sum, { count }) => sum + count, 0);
  }
  return steps;
}

/** One pass: the three sums of the variance are written out in powers of the share at the end of it. */
function curve(steps: readonly Step[], cause: number): Point[] {
  let share = 0;
  let [a0, a1, a2, b, c0, c1] = [0, 0, 0, 0, 0, 0];
  const points: Point[] = [{ time: 0, share: 0, error: 0, low: 0, high: 0 }];
  for (const { time, atRisk, all, of, before } of steps) {
    const events = of[cause] ?? 0;
    // A sum of many fractions may end a hair above all of them.
    share = Math.min(1, share + (before * events) / atRisk);
    if (all > 0) {
      const hazard = atRisk > all ? all / (atRisk * (atRisk - all)) : 0;
      a0 += hazard;
      a1 += hazard * share;
      a2 += hazard * share * share;
      b += (before ** 2 * events * (atRisk - events)) / atRisk ** 3;
      const shared = (before * events) / atRisk ** 2;
      c0 += shared;
      c1 += shared * share;
    }
    if (events === 0) continue;
    const variance = share ** 2 * a0 - 2 * share * a1 + a2 + b - 2 * (share * c0 - c1);
    const error = Math.sqrt(Math.max(0, variance));
    points.push({ time, share, error, ...band(share, error) });
  }
  return points;
}

function band(share: number, error: number): { low: number; high: number } {
  if (share <= 0 || share >= 1) return { low: share, high: share };
  const spread = (1.959964 * error) / (share * Math.log(share));
  return { low: share ** Math.exp(-spread), high: share ** Math.exp(spread) };
}
