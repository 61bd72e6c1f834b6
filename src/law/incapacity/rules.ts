import { certificateUntil } from "./certificate-until.ts";
import { recognitionLength } from "./recognition-length.ts";
import { relapse } from "./relapse.ts";
import { selfEmployedPaidFrom, selfEmployedStartsOn } from "./self-employed.ts";
import { usualOccupationTest } from "./usual-occupation-test.ts";

export const incapacityRules = {
  relapse,
  "usual-occupation-test": usualOccupationTest,
  "recognition-length": recognitionLength,
  "self-employed-paid-from": selfEmployedPaidFrom,
  "self-employed-starts-on": selfEmployedStartsOn,
  "certificate-until": certificateUntil,
} as const;
