import type { Nature } from "../trajectory/resumption/resumption.ts";
import { natureOfWork } from "../words/choices/resumption.ts";
import { figureWords } from "../words/screens/figures.ts";
import { answerWords, stepFigureText as said } from "../words/screens/step-figures.ts";
import { barsOf, tableByYear } from "./by-year.ts";
import { type ResumptionAnswer, resumptionAnswers } from "./case.ts";
import type { Figure } from "./figure.ts";
import type { Tally, Told } from "./rounding.ts";

/** So many declarations of work of a kind in a year, with what was answered. */
export type ResumedCount = Tally & { year: number; nature: Nature; answer: ResumptionAnswer };

/** S4: work that was declared, by year and kind, and what the advising physician answered to it. */
export function resumedFigure(counts: readonly ResumedCount[], told: Told): Figure {
  const byYear = tableByYear(
    figureWords.resumed.title,
    natureOfWork,
    counts.map((row) => ({ ...row, what: row.nature })),
    told,
  );
  const natures = Object.keys(natureOfWork) as Nature[];
  const answered = (nature: Nature) =>
    resumptionAnswers.map((answer) => told(counts.filter((one) => one.nature === nature && one.answer === answer)));
  return {
    name: "resumed",
    tables: [
      byYear,
      {
        caption: said.answers,
        first: said.kindOfWork,
        columns: resumptionAnswers.map((answer) => ({ head: answerWords[answer], unit: "count" })),
        rows: natures.map((nature) => ({ name: natureOfWork[nature], cells: answered(nature) })),
      },
    ],
    charts: byYear.rows.length > 0 ? [barsOf(byYear)] : [],
  };
}
