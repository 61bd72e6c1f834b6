import { dayNumber } from "./civil.ts";

/** Easter Sunday in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - Math.floor(century / 4) - shift + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const known = new Map<number, ReadonlySet<number>>();

/** The ten legal holidays of a year in Belgium, as day numbers (DOMAIN 8.4; no regional or replacement days). */
export function legalHolidays(year: number): ReadonlySet<number> {
  const found = known.get(year);
  if (found) return found;
  const sunday = easter(year);
  const holidays = new Set([
    dayNumber(year, 1, 1),
    sunday + 1, // Easter Monday
    dayNumber(year, 5, 1),
    sunday + 39, // Ascension
    sunday + 50, // Whit Monday
    dayNumber(year, 7, 21),
    dayNumber(year, 8, 15),
    dayNumber(year, 11, 1),
    dayNumber(year, 11, 11),
    dayNumber(year, 12, 25),
  ]);
  known.set(year, holidays);
  return holidays;
}
