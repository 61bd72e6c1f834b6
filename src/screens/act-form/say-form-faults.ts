import type { Control } from "../../trajectory/inputs.ts";
import { type Issue, sayFault } from "../../words/faults.ts";
import type { Language, Text } from "../../words/language.ts";
import { actFormText, nthFile } from "../../words/screens/act-form.ts";
import type { Fault } from "../parts/field-of.ts";
import type { Question } from "./questions.ts";

/** On a screen a wrong choice or day is told as what to do with its boxes, not as the values that a program may send. */
const told: Readonly<Partial<Record<Control, Text>>> = {
  choice: actFormText.makeAChoice,
  session: actFormText.makeAChoice,
  colleague: actFormText.makeAChoice,
  cost: actFormText.makeAChoice,
  transfer: actFormText.makeAChoice,
  day: actFormText.fillInDay,
  month: actFormText.fillInMonth,
  time: actFormText.fillInTime,
};

/** Every fault at its question, in the reader's language. Never repeats what was filled in. */
export function sayFormFaults(questions: readonly Question[], issues: readonly Issue[], language: Language): Fault[] {
  return issues.map((issue) => {
    const field = issue.path.map(String).join(".");
    const [first, at] = field.split(".");
    // All files have one box: the fault says which of them it is about.
    if (first === "documents" && at !== undefined)
      return { field: first, message: nthFile[language](Number(at) + 1, sayFault(issue, language)) };
    const control = questions.find(({ name }) => name === field)?.control;
    return { field, message: (control && told[control])?.[language] ?? sayFault(issue, language) };
  });
}
