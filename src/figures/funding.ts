import { organisationWords } from "../words/organisations.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import type { Figure } from "./figure.ts";
import { fundingKey, fundsInKey, type KeyPart, keyParts } from "./funding-key.ts";
import type { Tally, Told } from "./rounding.ts";

/** So much of one part of the key in a fund. */
export type KeyCount = Tally & { fund: string; part: KeyPart };

/** The funding key over the five national unions, with what it rests on: reckoned from the numbers that stand beside it. */
export function fundingFigure(counts: readonly KeyCount[], told: Told): Figure {
  const parts = Object.keys(keyParts) as KeyPart[];
  const bases = fundsInKey.map((fund) => {
    const of = (part: KeyPart) => told(counts.filter((one) => one.fund === fund && one.part === part));
    return { fund, invalids: of("invalids"), questionnaires: of("questionnaires"), declarations: of("declarations") };
  });
  const key = fundingKey(bases);
  const counted = bases.some((base) => parts.some((part) => base[part] > 0));
  return {
    name: "funding",
    tables: [
      {
        caption: figureWords.funding.title,
        first: text.fund,
        columns: [
          { head: text.invalids, unit: "count" },
          { head: text.questionnaires, unit: "count" },
          { head: text.declarations, unit: "count" },
          { head: text.share, unit: "share" },
        ],
        rows: bases.map((base) => ({
          name: organisationWords[base.fund].name,
          cells: [...parts.map((part) => base[part]), counted ? key.get(base.fund) : undefined],
        })),
      },
    ],
    charts: [],
  };
}
