import { organisationWords } from "../words/organisations.ts";
import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import type { Figure } from "./figure.ts";
import { fundingKey, fundsInKey, type KeyBase } from "./funding-key.ts";
import { hideSmall } from "./small-cells.ts";

/** The funding key over the five national unions, with what it rests on. */
export function fundingFigure(bases: readonly KeyBase[]): Figure {
  const key = fundingKey(bases);
  const rows = fundsInKey.map((fund) => bases.find((base) => base.fund === fund));
  const shown = hideSmall(
    rows.map((base) => [base?.invalids ?? 0, base?.questionnaires ?? 0, base?.declarations ?? 0]),
  );
  const counted = [...key.values()].some((share) => share > 0);
  const share = (at: number) => (counted ? key.get(fundsInKey[at] ?? "100") : undefined);
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
        rows: fundsInKey.map((fund, at) => ({
          name: organisationWords[fund].name,
          // A share could tell a count that is hidden.
          cells: [...(shown[at] ?? []), shown.flat().includes(null) ? null : share(at)],
        })),
      },
    ],
    charts: [],
  };
}
