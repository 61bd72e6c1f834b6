import { centsOf, isEuros } from "../../trajectory/money/euros.ts";
import { choiceOf } from "../../words/choices.ts";
import { monthText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { askingText } from "../../words/screens/portal-asking.ts";
import { nothingOffered, type Offered } from "../act-form/fields-of-act.ts";
import type { Question } from "../act-form/questions.ts";
import { dayText, moneyText } from "../parts/day-text.ts";

/**
 * An answer as it is read back: the input of an act, or what stands of it in an event. What is not well formed comes
 * back as it was typed.
 */
export function sayAnswer(
  { name, control }: Question,
  value: unknown,
  language: Language,
  offered: Offered = nothingOffered,
): readonly string[] {
  if (value === undefined || value === null || value === "") return [askingText.nothingFilledIn[language]];
  if (Array.isArray(value)) return value.map(String);
  const text = String(value);
  switch (control) {
    case "day":
      return [dayText(text, language)];
    case "month":
      return [/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? monthText(text, language) : text];
    case "money":
      return [isEuros(text) ? moneyText(centsOf(text), language) : text];
    case "cost":
    case "session":
    case "colleague":
    case "person":
    case "transfer":
      return [offered[control].find((choice) => choice.value === text)?.text ?? text];
    default:
      return [choiceOf(name, text)?.[language] ?? text];
  }
}
