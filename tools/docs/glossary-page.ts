import { termSources } from "../../src/words/terms/sources.ts";
import type { Term } from "../../src/words/terms/term.ts";
import { statusOf, type TermName, terms } from "../../src/words/terms.ts";
import { page, table } from "./markdown.ts";

/** Every legal term in the languages of the country, and how sure we are of each. */
export const glossaryPage = (): string =>
  page("Glossary", [
    "`(?)`: in no source that was read, or only in a summary; someone must verify it. English is for reading only.",
    table(["Code", "Nederlands", "Français", "Deutsch", "English", "Means", "In use", "Read in"], names.map(row)),
  ]);

const names = Object.keys(terms) as TermName[];

function row(name: TermName): string[] {
  const { term, short, means, since, until, sources }: Term = terms[name];
  const official = (["nl", "fr", "de"] as const).map((language) => {
    const abbreviation = short?.[language] ? ` (${short[language]})` : "";
    return term[language] + abbreviation + (statusOf(name, language) === "read" ? "" : " (?)");
  });
  const read = [...new Set(Object.values(sources))].flatMap((source) => (source ? [termSources[source].title] : []));
  const inUse = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(", ");
  return [`\`${name}\``, ...official, term.en, means.en, inUse, read.join("; ")];
}
