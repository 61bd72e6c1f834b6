import type { NumberParameter } from "../parameters.ts";
import {
  addDays,
  addMonths,
  addWeeks,
  addWorkingDays,
  type Day,
  type ImpossibleDay,
  iso,
  isWeekday,
  isWorkingDay,
  workingDayFrom,
} from "./day.ts";
import type { Period } from "./facts.ts";
import type { At } from "./rule.ts";

/** How long it lasts: the length is a parameter. A term in months must say what it makes of a day that does not exist. */
export type Term =
  | { readonly unit: "months"; readonly length: NumberParameter; readonly impossibleDay: ImpossibleDay }
  | { readonly unit: "days" | "weeks" | "working-days"; readonly length: NumberParameter };

export type Counting = {
  readonly term: Term;
  /** The day it counts from is the first of the term; without this the day after it is. */
  readonly firstDay?: "counts";
  /** What happens to a last day that is a Saturday, a Sunday or a legal holiday. */
  readonly onRestDay: "stays" | "next-working-day";
};

/**
 * The last day of a term, that day included. Days in which it is suspended do not count, and what is left of it goes on
 * after them. Undefined while it is still suspended.
 */
export function lastDay(from: Day, counting: Counting, at: At, suspensions: readonly Period[] = []): Day | undefined {
  const { term, onRestDay } = counting;
  const { p, t } = at;
  const length = p(term.length);
  t?.step(`${term.unit}-later`, length);
  const whole = uninterrupted(from, length, counting);
  if (t && term.unit === "working-days")
    for (const d of holidaysBetween(counting.firstDay ? from : addDays(from, 1), whole))
      t.step("holiday-skipped", iso(d));
  const last = resumed(whole, from, counting, suspensions, at);
  if (last === undefined || onRestDay === "stays") return last;
  const moved = workingDayFrom(last);
  if (moved !== last) t?.step("moved-to-working-day", iso(moved), ["reading-working-day"]);
  return moved;
}

function uninterrupted(from: Day, length: number, { term, firstDay }: Counting): Day {
  if (term.unit === "working-days") return addWorkingDays(firstDay ? addDays(from, -1) : from, length);
  const end = after(from, length, term);
  return firstDay ? addDays(end, -1) : end;
}

function after(from: Day, length: number, term: Term): Day {
  if (term.unit === "months") return addMonths(from, length, term.impossibleDay);
  return term.unit === "weeks" ? addWeeks(from, length) : addDays(from, length);
}

/** Each suspension that starts before the term is over puts its end off by the days of the term that it takes. */
function resumed(last: Day, from: Day, { term, firstDay }: Counting, suspensions: readonly Period[], { t }: At) {
  let end = last;
  let free = firstDay ? from : addDays(from, 1); // the first day that is not accounted for yet
  for (const { from: start, until } of suspensions.toSorted((one, other) => one.from - other.from)) {
    const first = Math.max(start, free) as Day;
    if (first > end) break;
    if (until === null) {
      t?.step("still-suspended-since", iso(start));
      return undefined;
    }
    if (until < first) continue;
    const days = until - first + 1;
    t?.step("suspended-from", iso(first));
    t?.step("suspended-until", iso(until));
    t?.step("suspended-days", days);
    end = term.unit === "working-days" ? addWorkingDays(end, workingDaysIn(first, until)) : addDays(end, days);
    free = addDays(until, 1);
  }
  return end;
}

/** Legal holidays on which there would have been work, both days included. */
function holidaysBetween(first: Day, last: Day): Day[] {
  const found: Day[] = [];
  for (let d = first; d <= last; d = addDays(d, 1)) if (isWeekday(d) && !isWorkingDay(d)) found.push(d);
  return found;
}

function workingDaysIn(first: Day, last: Day): number {
  let count = 0;
  for (let d = first; d <= last; d = addDays(d, 1)) if (isWorkingDay(d)) count += 1;
  return count;
}
