import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said, termWords } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, quantile } from "./quantile.ts";
import { fewest } from "./small-cells.ts";
import { type LegalTerm, legalTerms } from "./terms.ts";

/** So many terms were answered after so many days, in time or late. */
export type TermCount = DaysCounted & { term: LegalTerm; inTime: boolean };

/** S4: which share of what has a legal term was done within it. Of a handful nothing is told, nor of a handful who were late. */
export function termsFigure(counts: readonly TermCount[]): Figure {
  const rows = legalTerms.map((term) => {
    const answered = counts.filter((one) => one.term === term);
    const sum = (of: readonly DaysCounted[]) => of.reduce((total, { count }) => total + count, 0);
    const [all, kept] = [sum(answered), sum(answered.filter(({ inTime }) => inTime))];
    const told = (value: number | null) => (all === 0 ? undefined : all < fewest ? null : value);
    const few = [kept, all - kept].some((part) => part > 0 && part < fewest);
    return {
      name: termWords[term],
      cells: [
        all === 0 ? 0 : told(all),
        told(few ? null : Math.round((kept / all) * 10_000)),
        told(quantile(answered, 0.5)),
        told(quantile(answered, 0.75)),
      ],
    };
  });
  return {
    name: "terms",
    tables: [
      {
        caption: figureWords.terms.title,
        first: said.term,
        columns: [
          { head: text.number, unit: "count" },
          { head: text.inTime, unit: "share" },
          { head: text.median, unit: "days" },
          { head: text.threeQuarters, unit: "days" },
        ],
        rows,
      },
    ],
    charts: [
      {
        kind: "bars",
        title: text.inTime,
        unit: "share",
        bars: rows.map(({ name, cells }) => ({ name, value: cells[1] })),
      },
    ],
  };
}
