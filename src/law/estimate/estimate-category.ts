import { deadline } from "../kernel/deadline.ts";
import { oneOf } from "../kernel/facts.ts";
import { table } from "../kernel/table.ts";

/** What the advising physician or the team expects. */
export const outlooks = [
  "resumes-by-month-6",
  "medically-impossible",
  "treatment-first",
  "possible-after-actions",
] as const;

const categories = ["estimate-categories", "reading-estimate-outlook"] as const;

/** The category of the estimate of the remaining capacities. */
export const estimateCategory = table({
  name: "estimate-category",
  facts: { outlook: oneOf(...outlooks) },
  chosenBy: "estimate",
  versions: [
    {
      since: "2016-01-01",
      cites: ["estimate-categories"],
      rows: [
        {
          name: "resumes-by-month-6",
          when: { outlook: "resumes-by-month-6" },
          gives: "category-1",
          cites: categories,
        },
        {
          name: "resumption-impossible",
          when: { outlook: "medically-impossible" },
          gives: "category-2",
          cites: categories,
        },
        { name: "treatment-first", when: { outlook: "treatment-first" }, gives: "category-3", cites: categories },
        {
          name: "possible-after-actions",
          when: { outlook: "possible-after-actions" },
          gives: "category-4",
          cites: categories,
        },
      ],
    },
  ],
});

/** The last day to estimate again whoever is in category 3: two months after the estimate before. */
export const estimateAgain = deadline({
  name: "estimate-again",
  from: "estimatedOn",
  chosenBy: "estimate-before",
  versions: [
    {
      since: "2016-01-01",
      cites: ["legalworld-estimate-again", "reading-end-of-month", "reading-terms-stay"],
      term: { unit: "months", length: "estimate-again-months", impossibleDay: "last-day" },
      onRestDay: "stays",
    },
  ],
});
