import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Source } from "../../law/kernel/source.ts";
import { type SourceId, sources } from "../../law/sources.ts";
import type { Language } from "../../words/language.ts";
import { reasonsAgainst, sayRule } from "../../words/law/say-ruling.ts";
import { sayPassage, sayTitle } from "../../words/law/say-source.ts";

/** A ruling as it leaves the server: itself, with its title and reasons in the reader's language and the text it cites. */
export const saidRuling = (ruling: Ruling, language: Language) => ({
  ...ruling,
  title: sayRule(ruling.rule).title[language],
  reasons: reasonsAgainst(ruling).map((reason) => reason[language]),
  citations: ruling.cites.filter((id) => Object.hasOwn(sources, id)).map((id) => citationOf(id, language)),
});

/** A quote stays in the language of its source, which `in` names. */
const citationOf = (id: SourceId, language: Language) => ({
  id,
  title: sayTitle(id, language),
  where: sayPassage(id, language),
  ...(sources[id] as Source),
});
