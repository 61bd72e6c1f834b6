import type { SourceStatus } from "../law/kernel/source.ts";
import type { LetterLanguage } from "./language.ts";
import { actorTerms } from "./terms/actors.ts";
import { incapacityTerms } from "./terms/incapacity.ts";
import { termSources } from "./terms/sources.ts";
import type { Term } from "./terms/term.ts";
import { trajectoryTerms } from "./terms/trajectory.ts";

/** The legal terms of the field, by our English name for them. Screens, letters and documentation take them from here. */
export const terms = { ...actorTerms, ...incapacityTerms, ...trajectoryTerms } as const;
export type TermName = keyof typeof terms;

/** How sure we are of a term in a language: as sure as its source, and not sure at all without one. */
export function statusOf(name: TermName, language: LetterLanguage): SourceStatus {
  const source = terms[name].sources[language];
  return source === null ? "to be verified" : termSources[source].status;
}

/** Whether this was the term of the law on a day, in ISO text. */
export const isTermOn = (name: TermName, day: string): boolean => {
  const { since = day, until = day }: Term = terms[name];
  return since <= day && day <= until;
};
