import { addDays, day, iso } from "../../law/kernel/day.ts";
import type { ParameterUse } from "../../law/kernel/ruling.ts";
import { parameters } from "../../law/parameters.ts";
import type { ParameterName } from "../../law/rules.ts";
import type { Language } from "../../words/language.ts";
import { parameterValueWords, parameterWords } from "../../words/law/parameter-words.ts";
import { rulingText, validityText } from "../../words/screens/parts-ruling.ts";
import { dayText, moneyText } from "../parts/day-text.ts";
import type { Cited, ParameterShown } from "../parts/ruling-shown.ts";

/** A term or an amount as a ruling used it: what it is, how much, from when to when, and where that stands. */
export function showParameter(use: ParameterUse, cited: Cited, language: Language): ParameterShown {
  const { name, value, since, until } = use;
  return {
    name: Object.hasOwn(parameterWords, name) ? parameterWords[name][language] : name,
    value: valueText(name, value, language),
    validity: validityText[language]({
      since: dayText(since, language),
      // Kept as the first day on which it no longer holds; people are told the last on which it did.
      until: until === null ? null : dayText(iso(addDays(day(until), -1)), language),
    }),
    cited,
  };
}

function valueText(name: ParameterName, value: ParameterUse["value"], language: Language): string {
  if (typeof value === "boolean") return rulingText[value ? "answerYes" : "answerNo"][language];
  if (typeof value === "number") return numberText(name, value, language);
  const words: Readonly<Record<string, Record<Language, string>>> = parameterValueWords;
  const known = value !== null && Object.hasOwn(words, value) ? words[value] : undefined;
  return known?.[language] ?? String(value);
}

function numberText(name: ParameterName, value: number, language: Language): string {
  const unit = Object.hasOwn(parameters, name) ? parameters[name].unit : "";
  if (unit.startsWith("cents")) return moneyText(value, language);
  if (unit === "percent") return `${value} %`;
  if (unit === "hundredths of a percent")
    return `${(value / 100).toLocaleString(language === "en" ? "en-GB" : `${language}-BE`)} %`;
  return String(value);
}
