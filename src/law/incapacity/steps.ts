export const incapacitySteps = ["years-of-recognition"] as const;
