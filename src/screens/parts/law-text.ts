import type { Fact, FactList } from "../../law/kernel/facts.ts";
import { type RuleName, rules } from "../../law/rules.ts";
import { dayText, numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { sayFactValue, sayOutcome } from "../../words/law/say-ruling.ts";
import { rulingText } from "../../words/screens/parts-ruling.ts";
import { moneyText } from "./day-text.ts";

const named = (value: string, language: Language) => (sayFactValue(value) ?? sayOutcome(value))?.[language];

/** What the law writes down on its way: names, days, periods and numbers, alone or together, as the reader writes them. */
export function lawText(value: string, language: Language): string {
  return (
    named(value, language) ??
    value
      .replace(/^(\d{4}-\d\d-\d\d)\/(?=\d{4}-\d\d-\d\d$)/, "$1 – ")
      .replace(/\d{4}-\d\d-\d\d|\d+\.\d+|[a-z]+(?:-[a-z\d]+)*/g, (part) => {
        if (/^\d{4}-/.test(part)) return dayText(part, language);
        if (/^\d/.test(part)) return language === "en" ? part : part.replace(".", ",");
        return named(part, language) ?? part;
      })
  );
}

/** An outcome: that of a calculation in euro is an amount. */
export const outcomeText = (outcome: string, language: Language): string =>
  /^\d+\.\d\d$/.test(outcome) ? moneyText(Math.round(Number(outcome) * 100), language) : lawText(outcome, language);

const kinds = new Map<string, Fact<unknown>["kind"]>(
  (Object.keys(rules) as RuleName[]).flatMap((name) =>
    Object.entries<Fact<unknown>>(rules[name].facts as FactList).map(([fact, { kind }]) => [fact, kind] as const),
  ),
);

/** A fact as it stands in a ruling, by its kind: amounts in euro, minutes as hours. Null: the facts do not say. */
export function shownFactText(fact: string, value: string | number | boolean | null, language: Language): string {
  if (value === null) return rulingText.answerUnknown[language];
  if (typeof value === "boolean") return rulingText[value ? "answerYes" : "answerNo"][language];
  if (typeof value === "string") return kinds.get(fact) === "text" ? value : lawText(value, language);
  if (kinds.get(fact) === "cents") return moneyText(value, language);
  return numberText(kinds.get(fact) === "minutes" ? value / 60 : value, language);
}
