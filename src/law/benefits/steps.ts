/** Steps of the rules on what a training gives. */
export const benefitSteps = [
  "minutes-beyond-the-plan",
  "minutes-paid",
  "premium-per-hour",
  "amount-of-the-region",
  "premium-for-the-employer",
  "benefit-percent",
] as const;
