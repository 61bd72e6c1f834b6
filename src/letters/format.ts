import { amountText, dayText, numberText, sumText, timeText } from "../words/formats.ts";
import type { Language } from "../words/language.ts";

/** Days, hours and amounts as the reader writes them, with spaces that never break a line. */
export type Format = {
  language: Language;
  /** `2026-03-16` becomes "16 maart 2026". Throws a RangeError on a day that does not exist. */
  day: (iso: string) => string;
  /** The same with the day of the week in front. */
  weekday: (iso: string) => string;
  /** `14:30` becomes "14.30 uur". Throws a RangeError on what is no time of day. */
  time: (clock: string) => string;
  /** From whole cents; in a sentence an amount in whole euros is written without decimals. */
  money: (cents: number) => string;
  /** From whole cents, always with decimals, so that a column lines up. */
  amount: (cents: number) => string;
  /** From a number of per cent: 2.5 becomes "2,5 %". */
  percent: (percent: number) => string;
  number: (value: number) => string;
  /** A provision whose article number never stands at the start of a line. */
  citation: (text: string) => string;
};

/** As words/formats.ts writes them on a screen; on paper the pieces stay together on one line. */
export const formatIn = (language: Language): Format => ({
  language,
  day: (iso) => whole(dayText(iso, language)),
  weekday: (iso) => whole(dayText(iso, language, "weekday")),
  time: (clock) => whole(timeText(clock, language)),
  money: (cents) => whole(sumText(cents, language)),
  amount: (cents) => whole(amountText(cents, language)),
  // Belgian Dutch writes the space that Intl leaves out.
  percent: (value) => whole(`${numberText(value, language)}${language === "en" ? "" : " "}%`),
  number: (value) => whole(numberText(value, language)),
  citation: (text) => text.replaceAll(/(?<!\p{L})(arts?\.|§§?) (?=\d)/giu, "$1\u00a0"),
});

const whole = (text: string) => text.replaceAll(/\s/g, "\u00a0");
