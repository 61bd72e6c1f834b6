import type { Source } from "../../law/kernel/source.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import type { Language } from "../../words/language.ts";
import { headingOf, sayCitation } from "../../words/law/say-source.ts";
import type { Cited } from "./ruling-shown.ts";

/** A source for the reader. A ruling of long ago may cite one that the law no longer knows: that one shows its name. */
export function citedSource(id: SourceId, language: Language): Cited {
  if (!Object.hasOwn(sources, id)) return { text: id, status: "to be verified" };
  const source: Source = sources[id];
  const words = headingOf(id);
  return {
    text: sayCitation(id, language),
    status: source.status,
    ...(words && source.in && { heading: { words, lang: source.in } }),
  };
}
