import type { Language } from "./language.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" };

const perLanguage = <Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> => ({
  nl: make(locales.nl),
  fr: make(locales.fr),
  de: make(locales.de),
  en: make(locales.en),
});

const dates = (how: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...how, timeZone: "UTC" }));
const days = {
  long: dates({ day: "numeric", month: "long", year: "numeric" }),
  short: dates({ day: "numeric", month: "short", year: "numeric" }),
  weekday: dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
};
const months = dates({ month: "long", year: "numeric" });
const euro = { style: "currency", currency: "EUR" } as const;
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const amounts = perLanguage((locale) => new Intl.NumberFormat(locale, euro));
const sums = perLanguage((locale) => new Intl.NumberFormat(locale, { ...euro, trailingZeroDisplay: "stripIfInteger" }));
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));

const clocks: Readonly<Record<Language, (hour: string, minute: string) => string>> = {
  nl: (hour, minute) => `${hour}.${minute} uur`,
  fr: (hour, minute) => (minute === "00" ? `${hour} heures` : `${hour} h ${minute}`),
  de: (hour, minute) => `${hour}.${minute} Uhr`,
  en: (hour, minute) => `${hour}:${minute}`,
};

/** How a day is written: `2 maart 2026`, `2 mrt 2026`, or with the day of the week in front. */
export type DayLength = keyof typeof days;

/**
 * A day, ISO text, as people write it.
 *
 * @throws RangeError on text that is no day of the calendar.
 */
export function dayText(iso: string, language: Language, length: DayLength = "long"): string {
  const parts = days[length][language].formatToParts(midnight(iso));
  // French says "1er mars"; Intl writes "1 mars".
  return parts
    .map(({ type, value }) => (type === "day" && value === "1" && language === "fr" ? "1er" : value))
    .join("");
}

/**
 * A month, ISO text such as `2026-03`, as people write it: `maart 2026`.
 *
 * @throws RangeError on text that is no month.
 */
export const monthText = (month: string, language: Language): string =>
  months[language].format(midnight(`${month}-01`));

/**
 * A time of day such as `09:30`, as people write it: `9.30 uur`.
 *
 * @throws RangeError on text that is no time of day.
 */
export function timeText(clock: string, language: Language): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError(`${clock} is no time of day`);
  return clocks[language](String(Number(hour)), minute);
}

export const numberText = (value: number, language: Language): string => numbers[language].format(value);

/** Whole cents as an amount in euro, always with decimals, so that a column lines up. */
export const amountText = (cents: number, language: Language): string => amounts[language].format(cents / 100);

/** The same in a sentence, where whole euros are written without decimals. */
export const sumText = (cents: number, language: Language): string => sums[language].format(cents / 100);

/** A noun with its plural; the number is written in front. */
export type Counted = Readonly<Record<Language, { one: string; other: string }>>;

/** `1 dossier`, `12 dossiers`: by the rules of each language, so that French says `0 dossier`. */
export function countText(count: number, of: Counted, language: Language): string {
  const noun = plurals[language].select(count) === "one" ? of[language].one : of[language].other;
  return `${numberText(count, language)} ${noun}`;
}

function midnight(iso: string): number {
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso) throw new RangeError(`${iso} is no day`);
  return at;
}
