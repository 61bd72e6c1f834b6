import type { Choice, FieldOf } from "../../screens/parts/field-of.ts";
import type { Language, Text } from "../../words/language.ts";
import { factValueWords } from "../../words/law/fact-value-words.ts";
import { outcomeWords } from "../../words/law/outcome-words.ts";
import { calculatorChoices } from "../../words/screens/calculators.ts";
import { regionWords } from "../../words/screens/route-finder.ts";
import type { Box } from "./calculator-boxes.ts";

type FieldWords = Readonly<Record<string, { label: Text; hint?: Text }>>;

/** The boxes as fields of a form; a value with one choice only is carried along hidden. */
export const fieldsOf = (words: FieldWords, boxes: readonly Box[], language: Language): FieldOf[] =>
  boxes.map((box): FieldOf => {
    if (box.kind === "choice" && box.options.length === 1 && !box.optional)
      return { kind: "hidden", name: box.name, value: box.options[0] ?? "" };
    const said = words[box.words];
    if (!said) throw new Error(`no words for ${box.words}`);
    const what = said.label[language];
    const label = box.line === undefined ? what : `${box.line}. ${what}`;
    const asked = { name: box.name, label, hint: said.hint?.[language], optional: box.optional };
    switch (box.kind) {
      case "day":
        return { kind: "day", ...asked };
      case "euro":
        return { kind: "money", ...asked };
      case "yes-no":
        return { kind: "yes-no", ...asked };
      case "choice":
        return { kind: "choice", ...asked, choices: choicesOf(box, language), as: box.optional ? "select" : "radios" };
      default:
        return { kind: "text", ...asked, width: "short" };
    }
  });

const choicesOf = ({ options }: Box, language: Language): Choice[] =>
  options.map((value) => ({ value, text: choiceText(value, language) }));

/** A value by its name; one that says something else in this field than elsewhere stands under both names. */
export const choiceText = (value: string, language: Language, field = ""): string => {
  const words: Readonly<Record<string, Text>> = {
    ...outcomeWords,
    ...factValueWords,
    ...calculatorChoices,
    ...regionWords,
  };
  return (words[`${field}:${value}`] ?? words[value])?.[language] ?? value;
};
