import { z } from "zod";
import { moneyText } from "../../screens/parts/day-text.ts";
import type { Pair } from "../../screens/parts/key-value.tsx";
import { dayText, numberText } from "../../words/formats.ts";
import type { Language } from "../../words/language.ts";
import { type CalculatorName, calculatorText, calculatorWords } from "../../words/screens/calculators.ts";
import { partsText } from "../../words/screens/parts.ts";
import { centsOf, type Kind, kinds } from "../api/open/asked.ts";
import { choiceText } from "./calculator-fields.ts";

type Answer = Readonly<Record<string, unknown>>;

/** What came out, as labels and values in the reader's language. */
export const pairsOf = (name: CalculatorName, shape: z.ZodObject, answer: Answer, language: Language): Pair[] =>
  Object.entries(shape.shape).flatMap(([field, schema]): Pair[] => {
    const value = answer[field];
    if (value === undefined) return [];
    const key = calculatorWords[name].answers[field]?.[language];
    if (key === undefined) throw new Error(`no words for what ${name} answers in ${field}`);
    return [{ key, value: textOf(schema as z.ZodType, value, language, field) }];
  });

function textOf(schema: z.ZodType, value: unknown, language: Language, field: string): string {
  if (value === null) return calculatorText.nothing[language];
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return routeText(value as Route, language);
  return texts[kinds.get(inner)?.kind ?? "choice"](value as never, language, field);
}

const bare = (schema: z.ZodType): z.ZodType =>
  kinds.has(schema) || !(schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    ? schema
    : bare(schema.unwrap() as z.ZodType);

type Reason = { sentence: string };
type Route = { open: boolean; because: readonly Reason[] };

const sentences = (reasons: readonly Reason[]) => reasons.map(({ sentence }) => sentence).join(" ");
const routeText = ({ open, because }: Route, language: Language) =>
  [calculatorText[open ? "open" : "closed"][language], sentences(because)].filter(Boolean).join(". ");

const texts: Readonly<Record<Kind, (value: never, language: Language, field: string) => string>> = {
  day: (value: string, language) => dayText(value, language, "weekday"),
  euro: (value: string, language) => moneyText(centsOf(value), language),
  percent: (value: number, language) => `${numberText(value, language)} %`,
  count: (value: number, language) => numberText(value, language),
  choice: choiceText,
  "yes-no": (value: boolean, language) => partsText[value ? "yes" : "no"][language],
  reasons: (value: readonly Reason[]) => sentences(value),
  hours: String,
  number: String,
};
