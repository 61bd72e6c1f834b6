import type { Category } from "../trajectory/estimate/estimate.ts";
import { category as categoryWords } from "../words/choices/estimate.ts";
import { figureWords } from "../words/screens/figures.ts";
import { stepFigureText as said } from "../words/screens/step-figures.ts";
import { barsOf, tableByYear, type YearCount } from "./by-year.ts";
import type { Figure } from "./figure.ts";

export type QuestionnaireCount = YearCount<"sent" | "filled">;
export type EstimateCount = YearCount<Category>;

/** S4: questionnaires sent, and of those how many came back filled, by the year of sending; estimates by category. */
export function firstYearFigure(sent: readonly QuestionnaireCount[], estimates: readonly EstimateCount[]): Figure {
  const questionnaires = tableByYear(figureWords["first-year"].title, { sent: said.sent, filled: said.filled }, sent);
  const share = questionnaires.rows.map(({ cells: [sent, filled] }) =>
    typeof sent === "number" && typeof filled === "number"
      ? sent > 0
        ? Math.round((filled / sent) * 10_000)
        : undefined
      : null,
  );
  return {
    name: "first-year",
    tables: [
      {
        ...questionnaires,
        caption: said.questionnaires,
        columns: [...questionnaires.columns, { head: said.filledShare, unit: "share" }],
        rows: questionnaires.rows.map((row, at) => ({ ...row, cells: [...row.cells, share[at]] })),
      },
      tableByYear(said.estimates, categoryWords, estimates),
    ],
    charts: questionnaires.rows.length > 0 ? [barsOf(questionnaires)] : [],
  };
}
