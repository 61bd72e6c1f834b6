import { cases } from "../kernel/case.ts";
import { estimateAgain, estimateCategory } from "./estimate-category.ts";

export const estimateCategoryCases = cases(
  estimateCategory,
  { on: "2026-04-20", facts: { outlook: "resumes-by-month-6" } },
  [
    { it: "back at work by the end of month 6: category 1", outcome: "category-1", row: "resumes-by-month-6" },
    {
      it: "medically not possible: category 2",
      but: { outlook: "medically-impossible" },
      outcome: "category-2",
      row: "resumption-impossible",
    },
    {
      it: "diagnosis or treatment first: category 3",
      but: { outlook: "treatment-first" },
      outcome: "category-3",
      row: "treatment-first",
    },
    {
      it: "possible after one or more actions: category 4",
      but: { outlook: "possible-after-actions" },
      outcome: "category-4",
      row: "possible-after-actions",
    },
    { it: "no outlook, cannot be said", but: { outlook: undefined }, outcome: "unknown" },
  ],
);

export const estimateAgainCases = cases(estimateAgain, { on: "2026-04-20", facts: { estimatedOn: "2026-04-20" } }, [
  { it: "our reading: two months, as in the text of 2016", outcome: "2026-06-20" },
  {
    it: "Legalworld, 2016: every two months",
    on: "2018-04-20",
    but: { estimatedOn: "2018-04-20" },
    outcome: "2018-06-20",
  },
  {
    it: "our reading: from 31 December to the end of February",
    but: { estimatedOn: "2026-12-31" },
    outcome: "2027-02-28",
  },
]);
