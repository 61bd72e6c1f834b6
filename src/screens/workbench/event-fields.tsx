import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { actWords } from "../../words/acts.ts";
import { choiceOf } from "../../words/choices.ts";
import type { Language, Text } from "../../words/language.ts";
import { moneyText } from "../../words/screens/money.ts";
import { Day } from "../parts/day.tsx";
import { moneyText as inEuro } from "../parts/day-text.ts";
import type { Pair } from "../parts/key-value.tsx";
import { derivedFields } from "./derived-fields.ts";

/** Names of fields that hold no more than an id. */
const ids: readonly string[] = ["correction", "session", "cost", "glass", "mandate", "id"];

/** What was asked for when it was filled in, and what was derived from it; the ids of an event say nothing to a reader. */
export function eventPairs(
  { type, act }: { type: EventType; act: ActName },
  of: Readonly<Record<string, unknown>>,
  language: Language,
): readonly Pair[] {
  const asked = actWords[act].fields as Readonly<Record<string, { label: Text } | undefined>>;
  const derived = derivedFields[type] ?? {};
  const inOrder = new Set([...Object.keys(asked), ...Object.keys(of)]);
  return [...inOrder].flatMap((name): Pair[] => {
    const value = of[name];
    if (name === "cents" && value !== undefined)
      return [{ key: moneyText.amount[language], value: inEuro(Number(value), language) }];
    const label = (asked[name]?.label ?? derived[name])?.[language];
    return label === undefined || value === undefined || value === null || ids.includes(name)
      ? []
      : [{ key: label, value: <Value name={name} value={value} language={language} /> }];
  });
}

function Value({ name, value, language }: { name: string; value: unknown; language: Language }) {
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((line) => (
          <li key={String(line)}>{String(line)}</li>
        ))}
      </ul>
    );
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return <Day on={text} />;
  return <>{choiceOf(name, text)?.[language] ?? text}</>;
}
