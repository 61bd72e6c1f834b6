import type { SourceStatus } from "../law/kernel/source.ts";
import type { Language } from "../words/language.ts";
import type { Format } from "./format.ts";

/** The rule something rests on, as its ruling gives it. */
export type Basis = {
  /** The provision, in the language of the letter. */
  citation: string;
  /** In force since, `2026-03-02`. */
  version: string;
  status: SourceStatus;
};

type Words = { rests: (citation: string, since: string) => string } & Readonly<Record<Basis["status"], string>>;

const words: Readonly<Record<Language, Words>> = {
  nl: {
    rests: (citation, since) => `Dit steunt op: ${citation} (in deze vorm geldig sinds ${since}).`,
    read: "",
    "to be verified": "De tekst van deze regel moet nog worden nagekeken bij de officiële bron.",
    "our reading": "De bronnen zeggen dit niet letterlijk. Het is onze lezing van de regel.",
  },
  fr: {
    rests: (citation, since) => `Base : ${citation} (en vigueur sous cette forme depuis le ${since}).`,
    read: "",
    "to be verified": "Le texte de cette règle doit encore être vérifié à la source officielle.",
    "our reading": "Les sources ne le disent pas mot pour mot. C’est notre lecture de la règle.",
  },
  de: {
    rests: (citation, since) => `Grundlage: ${citation} (in dieser Form gültig seit dem ${since}).`,
    read: "",
    "to be verified": "Der Text dieser Regel muss noch an der amtlichen Quelle geprüft werden.",
    "our reading": "Die Quellen sagen dies nicht wörtlich. Es ist unsere Auslegung der Regel.",
  },
  en: {
    rests: (citation, since) => `This rests on: ${citation} (in force in this form since ${since}).`,
    read: "",
    "to be verified": "The text of this rule still has to be checked against the official source.",
    "our reading": "The sources do not say this in so many words. It is our reading of the rule.",
  },
};

/** The rule with its version, and whether it is the text itself, unchecked, or our own reading. */
export function basisSentence(basis: Basis, format: Format): string {
  const say = words[format.language];
  // A ruling that rests on our own readings alone names no source.
  const rests = basis.citation && say.rests(format.citation(basis.citation), format.day(basis.version));
  return [rests, say[basis.status]].filter((text) => text).join(" ");
}

/** Each provision once, in the form in which it is in force: no surer than the least sure that rests on it. */
export const basesOnce = (bases: readonly Basis[]): Basis[] =>
  [...Map.groupBy(bases, ({ citation, version }) => `${version} ${citation}`).values()].flatMap((same) => {
    const least = leastSure.flatMap((status) => same.find((basis) => basis.status === status) ?? []);
    return least.slice(0, 1);
  });
const leastSure: readonly SourceStatus[] = ["our reading", "to be verified", "read"];
