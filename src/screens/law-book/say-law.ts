import { addDays, day, iso } from "../../law/kernel/day.ts";
import type { Fact, Period } from "../../law/kernel/facts.ts";
import { dayText, numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { lawBookText, spanText } from "../../words/screens/law-book.ts";
import { partsText } from "../../words/screens/parts.ts";
import { moneyText } from "../parts/day-text.ts";
import { lawText } from "../parts/law-text.ts";

/** A value of the law in words: of a fact, a parameter or an outcome. Null and undefined have their own words. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return partsText[value ? "yes" : "no"][language];
  return typeof value === "string" ? lawText(value, language) : String(value);
}

/** A fact of a case, by its kind: amounts in euro, minutes as hours, periods by their days. */
export function factText(fact: Fact<unknown> | undefined, value: unknown, language: Language): string {
  if (typeof value === "number" && fact?.kind === "cents") return moneyText(value, language);
  if (typeof value === "number" && fact?.kind === "minutes") return numberText(value / 60, language);
  if (fact?.kind === "text" && typeof value === "string") return value.trim() || lawBookText.nothingThere[language];
  if (!Array.isArray(value)) return valueText(value, language);
  const days = (value as Period[]).map(({ from, until }) => [iso(from), until && iso(until)]);
  return days.map((ends) => ends.map((end) => valueText(end, language)).join(" – ")).join(", ") || "–";
}

/** The last day of a time that ends before `until`, ISO text; null: it goes on. */
export const lastDay = (until: string | null): string | null => until && iso(addDays(day(until), -1));

/** From when until when, both days included. */
export function spanOf(since: string, until: string | null, language: Language, length: "long" | "short" = "long") {
  const last = lastDay(until);
  return spanText[language]({ from: dayText(since, language, length), last: last && dayText(last, language, length) });
}
