export const estimateSteps = ["month-of-incapacity"] as const;
