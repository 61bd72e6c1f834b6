import { type SourceId, sources } from "../../law/sources.ts";
import type { Language } from "../../words/language.ts";
import { sayFactValue, sayOutcome } from "../../words/law/say-ruling.ts";
import { partsText } from "../../words/screens/parts.ts";
import { dayText } from "../parts/day-text.ts";
import type { Cited } from "../parts/ruling-shown.ts";

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A value of the law in words: of a fact, a parameter or an outcome. Null and undefined have their own words. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return partsText[value ? "yes" : "no"][language];
  if (typeof value !== "string") return String(value);
  const named = sayFactValue(value) ?? sayOutcome(value);
  if (named) return named[language];
  const days = value.split("/");
  return days.every((day) => isDay.test(day)) ? days.map((day) => dayText(day, language)).join(" – ") : value;
}

export function citationOf(id: SourceId): Cited {
  const { title, where, status } = sources[id];
  return { text: `${title}, ${where}`, status };
}
