import { civil, dayNumber } from "./civil.ts";
import { legalHolidays } from "./holidays.ts";

declare const brand: unique symbol;

/** A day of the calendar: inside the law a number that can be compared, outside it ISO text. No hours, no time zone. */
export type Day = number & { readonly [brand]: "day" };

/** What becomes of 31 August plus six months, when the law that is applied does not stop at it. */
export type ImpossibleDay = "last-day" | "next-day" | "refuse";

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-03-02`. Undefined for what is no day of the calendar, or lies outside the years 1900 to 2199. */
export function tryDay(text: string): Day | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const number = dayNumber(year, month, dayOfMonth);
  return civil(number).day === dayOfMonth ? (number as Day) : undefined;
}

/** Reads `2026-03-02`; throws a RangeError where `tryDay` says undefined. */
export function day(text: string): Day {
  const found = tryDay(text);
  if (found === undefined) throw new RangeError("not a day of the calendar, written as 2026-03-02");
  return found;
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

function iso(d: Day): string {
  const date = civil(d);
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

const first = dayNumber(1900, 1, 1);
const written: (string | undefined)[] = new Array(dayNumber(2200, 1, 1) - first);

/** ISO text: `2026-03-02`. Rulings name the same days again and again: each is written once. */
function isoOnce(d: Day): string {
  const at = d - first;
  if (at < 0 || at >= written.length) return iso(d);
  written[at] ??= iso(d);
  return written[at];
}

// The text of the function itself stands in receipts, as the way in which a day among the facts is shown.
export { iso as showDay, isoOnce as iso };

export const addDays = (d: Day, days: number): Day => (d + days) as Day;
export const addWeeks = (d: Day, weeks: number): Day => (d + 7 * weeks) as Day;

/** The same day of the month, so many months on. Says nothing by itself about a day that month does not have. */
export function addMonths(d: Day, months: number, impossible: ImpossibleDay): Day {
  const date = civil(d);
  const first = dayNumber(date.year, date.month + months, 1);
  const length = dayNumber(date.year, date.month + months + 1, 1) - first;
  if (date.day <= length) return (first + date.day - 1) as Day;
  if (impossible === "refuse") throw new RangeError(`there is no day ${date.day} in the month that was asked for`);
  return (impossible === "last-day" ? first + length - 1 : first + length) as Day;
}

/** Monday to Friday; 1 January 1970 was a Thursday. */
export const isWeekday = (d: Day): boolean => (((d + 3) % 7) + 7) % 7 < 5;

/** Monday to Friday, not one of the ten legal holidays: our reading (source "reading-working-day"). */
export function isWorkingDay(d: Day): boolean {
  return isWeekday(d) && !legalHolidays(civil(d).year).has(d);
}

/** So many working days after `d` (before it, when negative); `d` itself is not counted and may be any day. */
export function addWorkingDays(d: Day, workingDays: number): Day {
  const step = workingDays < 0 ? -1 : 1;
  let at = d;
  for (let left = Math.abs(workingDays); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** The last working day before `d`; never `d` itself. */
export const previousWorkingDay = (d: Day): Day => addWorkingDays(d, -1);

/** `d` itself when it is a working day, otherwise the first one after it. */
export const workingDayFrom = (d: Day): Day => (isWorkingDay(d) ? d : addWorkingDays(d, 1));
