import { absenceLadder } from "./absence-ladder.ts";
import { registrationAfterEstimate } from "./registration-after-estimate.ts";
import { sanction } from "./sanction.ts";
import { sanctionGuard } from "./sanction-guard.ts";

export const absenceRules = {
  "absence-ladder": absenceLadder,
  sanction,
  "sanction-guard": sanctionGuard,
  "registration-after-estimate": registrationAfterEstimate,
} as const;
