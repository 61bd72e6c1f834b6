import { certificateCases } from "./certificate.cases.ts";
import { recognitionLengthCases, relapseCases, usualOccupationTestCases } from "./incapacity.cases.ts";

export const incapacityCases = {
  relapse: relapseCases,
  "usual-occupation-test": usualOccupationTestCases,
  "recognition-length": recognitionLengthCases,
  ...certificateCases,
} as const;
