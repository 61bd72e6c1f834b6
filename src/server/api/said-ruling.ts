import type { Ruling } from "../../law/kernel/ruling.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import type { Language } from "../../words/language.ts";
import { reasonsAgainst, sayRule } from "../../words/law/say-ruling.ts";

/** A ruling as it leaves the server: itself, with its title and reasons in the reader's language and the text it cites. */
export const saidRuling = (ruling: Ruling, language: Language) => ({
  ...ruling,
  title: sayRule(ruling.rule).title[language],
  reasons: reasonsAgainst(ruling).map((reason) => reason[language]),
  citations: ruling.cites.map((id) => ({ id, ...sources[id as SourceId] })),
});
