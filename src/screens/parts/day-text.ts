import type { Language } from "../../words/language.ts";

const regions = { nl: "nl-BE", fr: "fr-BE", de: "de-BE", en: "en-GB" } as const satisfies Record<Language, string>;

const formats = (month: "long" | "short") =>
  Object.fromEntries(
    Object.entries(regions).map(([language, region]) => [
      language,
      new Intl.DateTimeFormat(region, { day: "numeric", month, year: "numeric", timeZone: "UTC" }),
    ]),
  ) as Record<Language, Intl.DateTimeFormat>;

const byLength = { long: formats("long"), short: formats("short") };

/** `2026-03-02` as people write it: "2 maart 2026". Text that is no day comes back as it is. */
export function dayText(iso: string, language: Language, length: "long" | "short" = "long"): string {
  const at = Date.parse(iso.slice(0, 10));
  return Number.isNaN(at) ? iso : byLength[length][language].format(at);
}

/** Whole days from one day to another, both ISO text; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const moneys = Object.fromEntries(
  Object.entries(regions).map(([language, region]) => [
    language,
    new Intl.NumberFormat(region, { style: "currency", currency: "EUR" }),
  ]),
) as Record<Language, Intl.NumberFormat>;

/** Whole cents as an amount in euro. */
export const moneyText = (cents: number, language: Language): string => moneys[language].format(cents / 100);
