/** Steps of the rules on the incapacity itself. */
export const incapacitySteps = ["years-of-recognition", "days-needed", "earliest-start"] as const;
