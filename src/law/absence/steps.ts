export const absenceSteps = [
  "rung-of-the-ladder",
  "percentage-chosen-by",
  "third-absence-counts",
  "reduction-in-percent",
  "reduction-a-month",
] as const;
