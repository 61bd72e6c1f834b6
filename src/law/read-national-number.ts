import { dayNumber } from "./kernel/civil.ts";
import { type Day, tryDay } from "./kernel/day.ts";

/** What the eleven digits say, each part by itself; nothing here says yet that they may stand together. */
export type NationalNumberParts = {
  /** A number of the National Register, or one of the Crossroads Bank for who is not in it. */
  kind: "national" | "bis";
  /** The century that the check digits fit; undefined when they fit neither. */
  century: 1900 | 2000 | undefined;
  /** The day of birth, null when the number leaves its day or month open, undefined when there is no such day. */
  birthDate: Day | null | undefined;
  /** The first day that the birth can have been; undefined as above, or when there is no century. */
  bornFrom: Day | undefined;
  sequence: number;
  sex: "male" | "female" | null;
};

/** The eleven digits without the marks that people write between them; undefined for anything else. */
export function elevenDigits(typed: string): string | undefined {
  const digits = typed.replace(/[ .\-/]/g, "");
  return /^\d{11}$/.test(digits) ? digits : undefined;
}

/** Reads eleven digits: two each for year, month and day of birth, three of a sequence, two to check them. */
export function readNationalNumber(digits: string): NationalNumberParts {
  const [year, written, dayOfMonth] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const added = written >= 40 ? 40 : written >= 20 ? 20 : 0; // a bis number: 40 when the sex was known, 20 when it was not
  const sequence = Number(digits.slice(6, 9));
  const century = centuryOf(digits);
  return {
    kind: added === 0 ? "national" : "bis",
    century,
    ...birth(century ?? 2000, year, written - added, dayOfMonth),
    sequence,
    sex: added === 20 ? null : sequence % 2 === 1 ? "male" : "female",
  };
}

/** 97 less what is left of the first nine digits; a 2 stands before them for who was born in 2000 or later. */
function centuryOf(digits: string): 1900 | 2000 | undefined {
  const [first, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))];
  if (check === 97 - (first % 97)) return 1900;
  return check === 97 - ((2_000_000_000 + first) % 97) ? 2000 : undefined;
}

/** In month 0 nothing is known but the year, and the day may be any: it counts on when a sequence is full. */
function birth(century: 1900 | 2000, year: number, month: number, day: number) {
  if (month > 12) return { birthDate: undefined, bornFrom: undefined };
  if (month === 0) return { birthDate: null, bornFrom: dayNumber(century + year, 1, 1) as Day };
  if (day === 0) return { birthDate: null, bornFrom: dayNumber(century + year, month, 1) as Day };
  const two = (n: number) => String(n).padStart(2, "0");
  const found = tryDay(`${century + year}-${two(month)}-${two(day)}`);
  return { birthDate: found, bornFrom: found };
}
