import type { Question } from "../../screens/act-form/questions.ts";
import { questionsOf } from "../../screens/act-form/questions.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import type { Under } from "./act-form-subject.ts";

/** Whoever comes to a counter is found by the number that they show; it is posted, and never stands in an address. */
export const shownNumber: Question = { name: "nationalNumber", control: "line", optional: false, options: [] };

/** What this role is asked; the insured person asks on-line, so how they ask is no question. */
export function asked(act: ActName, role: string, under: Under): readonly Question[] {
  const questions = questionsOf(acts[act].input);
  if (under === "new" && (acts[act].to === "new trajectory" || act === "break-glass"))
    return [shownNumber, ...questions];
  // A member declares for themself; the secretary writes down for whom.
  if (role === "council-member") return questions.filter(({ name }) => name !== "member");
  if (role !== "insured-person") return questions;
  // They declare on-line, today: a postmark is of a form on paper.
  if (act === "declare-resumption") return questions.filter(({ name }) => name !== "declaredOn");
  if (act === "give-mandate") return questions.filter(({ name }) => name !== "signedOn");
  return act === "ask-first-contact" ? [] : questions;
}
