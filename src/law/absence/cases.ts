import { absenceLadderCases, sanctionCases } from "./sanction.cases.ts";
import { registrationAfterEstimateCases, sanctionGuardCases } from "./sanction-guard.cases.ts";

export const absenceCases = {
  "absence-ladder": absenceLadderCases,
  sanction: sanctionCases,
  "sanction-guard": sanctionGuardCases,
  "registration-after-estimate": registrationAfterEstimateCases,
} as const;
