import type { Fact, FactList } from "../../law/kernel/facts.ts";
import type { Language } from "../../words/language.ts";
import { sayFact } from "../../words/law/say-ruling.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { periodText } from "../../words/screens/parts-time.ts";
import type { FieldOf } from "../parts/field-of.ts";
import { valueText } from "./say-law.ts";

/** How many periods a form asks for, of a fact that is a list of them. */
export const periodsAsked = 2;

/** Under which name a form posts a fact: no fact can be taken for a field of the page itself. */
export const postedAs = (fact: string): string => `fact.${fact}`;

/** The boxes in which one can try a rule: the day, and every fact it may look at; all facts may stay empty. */
export const factFields = (facts: FactList, language: Language): FieldOf[] => [
  { kind: "day", name: "on", label: text.on[language] },
  ...Object.entries(facts).flatMap(([name, fact]) => boxesOf(name, fact, language)),
];

function boxesOf(fact: string, { kind, values = [] }: Fact<unknown>, language: Language): FieldOf[] {
  const name = postedAs(fact);
  const asked = { name, label: sayFact(fact)[language], optional: true };
  switch (kind) {
    case "day":
      return [{ kind: "day", ...asked }];
    case "day or never":
      return [{ kind: "day", ...asked }, withoutIt(asked, text.never[language])];
    case "yes or no":
      return [{ kind: "yes-no", ...asked }];
    case "one of":
      return [
        {
          kind: "choice",
          as: "select",
          ...asked,
          choices: values.map((value) => ({ value: String(value), text: valueText(value, language) })),
        },
      ];
    case "whole number":
      return [{ kind: "whole-number", ...asked }];
    case "minutes":
      return [{ kind: "text", width: "short", ...asked, hint: text.inHours[language] }];
    case "cents":
      return [{ kind: "money", ...asked }];
    case "text":
      return [{ kind: "text", ...asked }, withoutIt(asked, text.nothingThere[language])];
    case "periods":
      return Array.from({ length: periodsAsked }, (_, at) =>
        (["from", "until"] as const).map(
          (end): FieldOf => ({
            kind: "day",
            name: `${name}.${at}.${end}`,
            label: `${asked.label} ${at + 1}: ${periodText[end][language].toLowerCase()}`,
            hint: end === "from" ? text.emptyIsNone[language] : undefined,
            optional: true,
          }),
        ),
      ).flat();
  }
}

/** Beside a box that stays empty when nobody knows: that it is known, and that there is nothing. */
const withoutIt = ({ name, label }: { name: string; label: string }, says: string): FieldOf => ({
  kind: "choice",
  as: "select",
  name: `${name}.never`,
  label: `${label}: ${says.toLowerCase()}`,
  optional: true,
  choices: [{ value: "never", text: says }],
});
