/** Steps of the rules on what an employer pays. */
export const employerSteps = ["contribution-in-percent"] as const;
