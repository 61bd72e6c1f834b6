import type { Issue } from "../../words/faults.ts";
import { sayFault } from "../../words/faults.ts";
import type { Language, Text } from "../../words/language.ts";
import { importNotCsv, importUnreadable } from "../../words/screens/import.ts";
import { refusalOf } from "../api/say-no.ts";
import type { Refused } from "./import-file.ts";
import type { Unreadable } from "./read-lines.ts";

/** A refusal as a report has it: a word for programs, and a sentence for people. */
export type SaidRefusal = { line: number; field: string; reason: string; said: string };

const unreadable: Text = {
  nl: "Deze regel is niet te lezen: het is geen JSON, er staan te veel of te weinig vakken in, of het is geen UTF-8.",
  fr: "Cette ligne est illisible : ce n’est pas du JSON, il y a trop ou trop peu de cases, ou ce n’est pas de l’UTF-8.",
  de: "Diese Zeile ist nicht zu lesen: Es ist kein JSON, es sind zu viele oder zu wenige Felder, oder es ist kein UTF-8.",
  en: "This line cannot be read: it is no JSON, it has too many or too few boxes, or it is no UTF-8.",
};

/** Why a file, or what is left of it, cannot be read. */
export const sayUnreadable = ({ what }: Unreadable): Text =>
  inEach((language) =>
    what.why === "not-csv"
      ? importNotCsv[language](what)
      : importUnreadable[what.why][language]({ columns: what.columns.join(", ") }),
  );

export const inEach = (say: (language: Language) => string): Text => ({
  nl: say("nl"),
  fr: say("fr"),
  de: say("de"),
  en: say("en"),
});

export function sayRefused({ line, field, answer }: Refused, language: Language): SaidRefusal {
  if (answer.kind === "unreadable") return { line, field, reason: answer.kind, said: unreadable[language] };
  const issue = answer.kind === "malformed" ? (answer.faults as readonly Issue[])[0] : undefined;
  if (issue) return { line, field, reason: "faults", said: sayFault(issue, language) };
  const { code, detail } = refusalOf(answer);
  return { line, field, reason: code, said: detail[language] };
}
