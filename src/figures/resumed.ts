import type { Nature } from "../trajectory/resumption/resumption.ts";
import { natureOfWork } from "../words/choices/resumption.ts";
import { figureWords } from "../words/screens/figures.ts";
import { answerWords, stepFigureText as said } from "../words/screens/step-figures.ts";
import { barsOf, tableByYear } from "./by-year.ts";
import { type ResumptionAnswer, resumptionAnswers } from "./case.ts";
import type { Figure } from "./figure.ts";
import { hideSmall } from "./small-cells.ts";

/** So many declarations of work of a kind in a year, with what was answered. */
export type ResumedCount = { year: number; nature: Nature; answer: ResumptionAnswer; count: number };

/** S4: work that was declared, by year and kind, and what the advising physician answered to it. */
export function resumedFigure(counts: readonly ResumedCount[]): Figure {
  const byYear = tableByYear(
    figureWords.resumed.title,
    natureOfWork,
    counts.map(({ year, nature, count }) => ({ year, what: nature, count })),
  );
  const natures = Object.keys(natureOfWork) as Nature[];
  const answers = hideSmall(
    natures.map((nature) =>
      resumptionAnswers.map((answer) =>
        counts.reduce((sum, one) => sum + (one.nature === nature && one.answer === answer ? one.count : 0), 0),
      ),
    ),
  );
  return {
    name: "resumed",
    tables: [
      byYear,
      {
        caption: said.answers,
        first: said.kindOfWork,
        columns: resumptionAnswers.map((answer) => ({ head: answerWords[answer], unit: "count" })),
        rows: natures.map((nature, at) => ({ name: natureOfWork[nature], cells: answers[at] ?? [] })),
      },
    ],
    charts: byYear.rows.length > 0 ? [barsOf(byYear)] : [],
  };
}
