import type { Language } from "../words/language.ts";
import type { Format } from "./format.ts";
import type { Definition } from "./letter.ts";

/** Gross, in whole cents, of a day that is paid. `reduced` is absent where no day was reduced. */
export type BenefitOfADay = { full: number; reduced?: number };

type Words = {
  full: string;
  reduced: string;
  gross: (amount: string) => string;
  grossLess: (what: { amount: string; less: string }) => string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    full: "Uitkering per dag",
    reduced: "Met vermindering",
    gross: (amount) => `${amount} bruto`,
    grossLess: ({ amount, less }) => `${amount} bruto (${less} minder)`,
  },
  fr: {
    full: "Indemnité par jour",
    reduced: "Avec réduction",
    gross: (amount) => `${amount} brut`,
    grossLess: ({ amount, less }) => `${amount} brut (${less} de moins)`,
  },
  de: {
    full: "Leistung pro Tag",
    reduced: "Mit Kürzung",
    gross: (amount) => `${amount} brutto`,
    grossLess: ({ amount, less }) => `${amount} brutto (${less} weniger)`,
  },
  en: {
    full: "Benefit a day",
    reduced: "With reduction",
    gross: (amount) => `${amount} gross`,
    grossLess: ({ amount, less }) => `${amount} gross (${less} less)`,
  },
};

/** What the benefit was and what it becomes; nothing where no benefit is on record. */
export function benefitRows(benefit: BenefitOfADay | undefined, format: Format): readonly Definition[] {
  if (!benefit) return [];
  const say = words[format.language];
  const { full, reduced } = benefit;
  const rows = [{ term: say.full, text: say.gross(format.amount(full)) }];
  if (reduced === undefined) return rows;
  const amounts = { amount: format.amount(reduced), less: format.amount(full - reduced) };
  return [...rows, { term: say.reduced, text: say.grossLess(amounts) }];
}
