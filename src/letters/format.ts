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

const locales: Record<Language, string> = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" };

const clocks: Record<Language, (hour: string, minute: string) => string> = {
  nl: (hour, minute) => `${hour}.${minute} uur`,
  fr: (hour, minute) => (minute === "00" ? `${hour} heures` : `${hour} h ${minute}`),
  de: (hour, minute) => `${hour}.${minute} Uhr`,
  en: (hour, minute) => `${hour}:${minute}`,
};

export function formatIn(language: Language): Format {
  const locale = locales[language];
  const date = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  const days = new Intl.DateTimeFormat(locale, date);
  const weekdays = new Intl.DateTimeFormat(locale, { ...date, weekday: "long" });
  const euro = { style: "currency", currency: "EUR" } as const;
  const money = new Intl.NumberFormat(locale, { ...euro, trailingZeroDisplay: "stripIfInteger" });
  const amount = new Intl.NumberFormat(locale, euro);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

  // French says "1er mars"; Intl writes "1 mars".
  const say = (how: Intl.DateTimeFormat, iso: string) =>
    whole(
      how
        .formatToParts(midnight(iso))
        .map(({ type, value }) => (type === "day" && value === "1" && language === "fr" ? "1er" : value))
        .join(""),
    );

  return {
    language,
    day: (iso) => say(days, iso),
    weekday: (iso) => say(weekdays, iso),
    time: (clock) => {
      const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
      if (hour === undefined || minute === undefined) throw new RangeError(`${clock} is no time of day`);
      return whole(clocks[language](String(Number(hour)), minute));
    },
    money: (cents) => whole(money.format(cents / 100)),
    amount: (cents) => whole(amount.format(cents / 100)),
    // Belgian Dutch writes the space that Intl leaves out.
    percent: (value) => whole(`${number.format(value)}${language === "en" ? "" : " "}%`),
    number: (value) => whole(number.format(value)),
    citation: (text) => text.replaceAll(/(?<!\p{L})(arts?\.|§§?) (?=\d)/giu, "$1\u00a0"),
  };
}

const whole = (text: string) => text.replaceAll(/\s/g, "\u00a0");

function midnight(iso: string): number {
  const at = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso) throw new RangeError(`${iso} is no day`);
  return at;
}
