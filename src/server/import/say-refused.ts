import type { Issue } from "../../words/faults.ts";
import { sayFault } from "../../words/faults.ts";
import type { Language, Text } from "../../words/language.ts";
import { refusalOf } from "../api/say-no.ts";
import type { Refused } from "./import-file.ts";

/** A refusal as a report has it: a word for programs, and a sentence for people. */
export type SaidRefusal = { line: number; field: string; reason: string; said: string };

const unreadable: Text = {
  nl: "Deze regel is niet te lezen: het is geen JSON.",
  fr: "Cette ligne est illisible : ce n’est pas du JSON.",
  de: "Diese Zeile ist nicht zu lesen: Es ist kein JSON.",
  en: "This line cannot be read: it is no JSON.",
};

export function sayRefused({ line, field, answer }: Refused, language: Language): SaidRefusal {
  if (answer.kind === "unreadable") return { line, field, reason: answer.kind, said: unreadable[language] };
  const issue = answer.kind === "malformed" ? (answer.faults as readonly Issue[])[0] : undefined;
  if (issue) return { line, field, reason: "faults", said: sayFault(issue, language) };
  const { code, detail } = refusalOf(answer);
  return { line, field, reason: code, said: detail[language] };
}
