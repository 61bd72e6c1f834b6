import type { Language } from "../../words/language.ts";
import { theyKeep, theyKeepText, theyLose } from "../../words/screens/resumption-keep.ts";
import { moneyText } from "./day-text.ts";
import type { Pair } from "./key-value.tsx";

type Kept = {
  /** Whole percents; undefined where the law or the record is silent. */
  reduction: number | undefined;
  /** Cents of a day. */
  kept: { before: number; after: number } | undefined;
};

/** What is left of a daily benefit beside work, for professionals; nothing where the law gives no percentage. */
export function keptPairs({ reduction, kept }: Kept, language: Language): Pair[] {
  if (reduction === undefined) return [];
  const amounts = kept && {
    before: moneyText(kept.before, language),
    after: moneyText(kept.after, language),
    percent: reduction,
  };
  const value = amounts
    ? theyKeep[language](amounts)
    : `${theyLose[language](reduction)}. ${theyKeepText.unknown[language]}`;
  return [{ key: theyKeepText.label[language], value }];
}
