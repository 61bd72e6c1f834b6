import type { Ruling } from "../law/kernel/ruling.ts";
import type { SourceStatus } from "../law/kernel/source.ts";
import { type SourceId, sources } from "../law/sources.ts";
import type { Language } from "../words/language.ts";
import { sayTitle } from "../words/law/say-source.ts";
import type { Basis } from "./basis.ts";

/**
 * What a ruling rests on, ready for a letter: its sources as the reader knows them, and the weakest status among them.
 * Our own readings are not named as a source; that the ruling rests on one is said beside it.
 */
export function basisOf(ruling: Pick<Ruling, "version" | "cites">, language: Language): Basis {
  return { citation: citationOf(ruling.cites, language), version: ruling.version, status: weakest(ruling.cites) };
}

/** Sources in the language of the reader, each once. */
export function citationOf(cites: readonly SourceId[], language: Language): string {
  const named = cites.filter((id) => sources[id].status !== "our reading").map((id) => sayTitle(id, language));
  return [...new Set(named)].join("; ");
}

export function weakest(cites: readonly SourceId[]): SourceStatus {
  const found = new Set(cites.map((id) => sources[id].status));
  return (["our reading", "to be verified"] as const).find((status) => found.has(status)) ?? "read";
}
