import { figureWords, figuresText as text } from "../words/screens/figures.ts";
import { stepFigureText as said, termWords } from "../words/screens/step-figures.ts";
import type { Figure } from "./figure.ts";
import { type DaysCounted, daysTold } from "./quantile.ts";
import { shareOf, type Tally, type Told } from "./rounding.ts";
import { type LegalTerm, legalTerms } from "./terms.ts";

/** So many terms were answered after so many days, in time or late. */
export type TermCount = DaysCounted & Tally & { term: LegalTerm; inTime: boolean };

/** S4: which share of what has a legal term was done within it. */
export function termsFigure(counts: readonly TermCount[], told: Told): Figure {
  const rows = legalTerms.map((term) => {
    const answered = counts.filter((one) => one.term === term);
    const { count, median, threeQuarters } = daysTold(answered, told);
    const kept = told(answered.filter(({ inTime }) => inTime));
    return { name: termWords[term], cells: [count, shareOf(kept, count), median, threeQuarters] };
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
