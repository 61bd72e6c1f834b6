import { recognitionLength } from "./recognition-length.ts";
import { relapse } from "./relapse.ts";
import { usualOccupationTest } from "./usual-occupation-test.ts";

export const incapacityRules = {
  relapse,
  "usual-occupation-test": usualOccupationTest,
  "recognition-length": recognitionLength,
} as const;
