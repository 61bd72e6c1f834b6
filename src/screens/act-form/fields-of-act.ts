import type { Control } from "../../trajectory/inputs.ts";
import type { FieldWords } from "../../words/acts/words-of-act.ts";
import type { Language } from "../../words/language.ts";
import { actFormText } from "../../words/screens/act-form.ts";
import type { Choice, FieldOf } from "../parts/field-of.ts";
import type { Question } from "./questions.ts";

/** Choices that are not in the schema: which sessions and colleagues there are is known to the server alone. */
export type Offered = Readonly<
  Record<
    "session" | "member" | "dossier" | "colleague" | "person" | "cost" | "question" | "transfer" | "glass" | "mandate",
    readonly Choice[]
  >
>;
export const nothingOffered: Offered = {
  ...{
    session: [],
    member: [],
    dossier: [],
    colleague: [],
    person: [],
    cost: [],
    question: [],
    transfer: [],
    glass: [],
    mandate: [],
  },
};

type Asked = { name: string; label: string; hint?: string; optional?: boolean };
type Making = { question: Question; asked: Asked; say: Say; offered: Offered };
type Say = { language: Language; choice: (field: string, value: string) => string };

const choices = ({ question: { name, options }, say }: Making): Choice[] =>
  options.map((value) => ({ value, text: say.choice(name, value) }));

/** Which box asks for which kind of answer; a kind without its box does not compile. */
const boxes: Readonly<Record<Control, (making: Making) => FieldOf>> = {
  day: ({ asked }) => ({ kind: "day", ...asked }),
  time: ({ asked, say }) => ({ kind: "text", width: "short", ...hinted(asked, actFormText.timeHint[say.language]) }),
  month: ({ asked, say }) => ({ kind: "text", width: "short", ...hinted(asked, actFormText.monthHint[say.language]) }),
  line: ({ asked }) => ({ kind: "text", width: "long", ...asked }),
  prose: ({ asked }) => ({ kind: "long-text", ...asked }),
  lines: ({ asked }) => ({ kind: "lines", ...asked }),
  "yes-no": ({ asked }) => ({ kind: "yes-no", ...asked }),
  declaration: ({ asked }) => ({ kind: "declaration", ...asked }),
  choice: (making) => ({ kind: "choice", ...making.asked, choices: choices(making) }),
  number: ({ asked }) => ({ kind: "whole-number", ...asked }),
  person: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.person }),
  session: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.session }),
  member: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.member }),
  members: ({ asked, offered }) => ({ kind: "several", ...asked, choices: offered.member }),
  dossier: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.dossier }),
  colleague: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.colleague }),
  hours: ({ asked }) => ({ kind: "text", width: "short", ...asked }),
  money: ({ asked }) => ({ kind: "money", ...asked }),
  cost: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.cost }),
  question: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.question }),
  transfer: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.transfer }),
  mandate: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.mandate }),
  glass: ({ asked, offered }) => ({ kind: "choice", ...asked, choices: offered.glass }),
};

const hinted = (asked: Asked, hint: string): Asked => ({ hint, ...asked });

/**
 * The questions of an act as boxes of a form.
 *
 * @throws when a question has no words: then the words and the schema of an act have come apart.
 */
export function fieldsOf(
  questions: readonly Question[],
  words: Readonly<Record<string, FieldWords>>,
  say: Say,
  offered: Offered = nothingOffered,
): FieldOf[] {
  return questions.map((question) => {
    const { name, control, optional } = question;
    const said = words[name];
    if (!said) throw new Error(`no words for the field ${name}`);
    const hint = said.hint && { hint: said.hint[say.language] };
    const asked = { name, label: said.label[say.language], ...hint, ...(optional && { optional }) };
    return boxes[control]({ question, asked, say, offered });
  });
}
