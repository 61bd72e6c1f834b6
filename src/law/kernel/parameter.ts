import type { SourceId } from "../sources.ts";
import { type Day, day } from "./day.ts";
import type { WhyAlso } from "./reading.ts";

/** A value of a parameter from `since` (included) to `until` (not included; none: still so), and where it comes from. */
export type DatedValue<Value> = {
  readonly since: string;
  readonly until?: string;
  readonly value: Value;
  readonly source: SourceId;
  /** Where sources disagree or are silent: what else could be read, and what speaks for it. */
  readonly otherReading?: { readonly value: Value; readonly source: SourceId; readonly why: WhyAlso };
};

type Interval<Value> = DatedValue<Value> & { readonly from: Day; readonly to: number };

export type Parameter<Value> = { readonly unit: string; readonly values: readonly Interval<Value>[] };

/** Throws when the intervals leave a gap, overlap or are out of order: then nothing of the law is loaded. */
export function parameter<Value>(unit: string, values: readonly DatedValue<Value>[]): Parameter<Value> {
  const intervals = values.map((value) => ({
    ...value,
    from: day(value.since),
    to: value.until === undefined ? Number.POSITIVE_INFINITY : day(value.until),
  }));
  if (intervals.length === 0) throw new Error("a parameter without a value");
  for (const [index, { from, to, since }] of intervals.entries()) {
    if (to <= from) throw new Error(`the value of ${since} ends before it starts`);
    const next = intervals[index + 1];
    if (next && next.from > to) throw new Error(`a gap before ${next.since}`);
    if (next && next.from < to) throw new Error(`an overlap at ${next.since}`);
  }
  return { unit, values: intervals };
}

/** The value in force on a day, with its interval. Throws outside the intervals: never the nearest value. */
export function valueOn<Value>(name: string, dated: Parameter<Value>, on: Day): Interval<Value> {
  const found = dated.values.find(({ from, to }) => from <= on && on < to);
  if (!found) throw new RangeError(`the parameter ${name} has no value on that day`);
  return found;
}
