/** Steps of the rules on partial work. */
export const resumptionSteps = [
  "working-days-before",
  "permission-comes-first",
  "days-late",
  "late-days-at-most",
  "sheltered-workshop-keeps",
  "hours-cannot-be",
  "share-worked-percent",
  "free-share-percent",
  "share-above-percent",
  "reduction-percent",
  "benefit-without-work",
  "in-full-before",
  "income-counts-from",
  "threshold-was-not-found",
  "income-threshold",
  "income-above-percent",
] as const;
