import type { SourceId } from "../../law/rules.ts";
import type { Language } from "../language.ts";
import { sourceWords } from "./source-words.ts";
import { laws } from "./sources/law-titles.ts";
import type { SourceWords } from "./sources/source-words.ts";

/** What a source is, and where in it, as a letter names it. */
export function sayTitle(id: SourceId, language: Language): string {
  const { title, at }: SourceWords = sourceWords[id];
  return [title, at].flatMap((part) => part?.[language] ?? []).join(", ");
}

/**
 * A source in one line, with what it says there. Our own reading is its sentence; its status stands beside it. A heading
 * stands apart: it is in the language of the source.
 */
export function sayCitation(id: SourceId, language: Language): string {
  const { title, says }: SourceWords = sourceWords[id];
  if (title === laws.ourReading && says) return says[language];
  return [sayTitle(id, language), says?.[language]].filter((part) => part).join(language === "fr" ? " : " : ": ");
}

/** The heading above the passage, in the language of the source. */
export const headingOf = (id: SourceId): string | undefined => (sourceWords[id] as SourceWords).heading;

/** What a source says, or under which heading: short, for whoever has its title already. */
export const sayPassage = (id: SourceId, language: Language): string | undefined =>
  (sourceWords[id] as SourceWords).says?.[language] ?? headingOf(id);
