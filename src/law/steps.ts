import { absenceSteps } from "./absence/steps.ts";
import { benefitSteps } from "./benefits/steps.ts";
import { employerSteps } from "./employer/steps.ts";
import { estimateSteps } from "./estimate/steps.ts";
import { incapacitySteps } from "./incapacity/steps.ts";
import { resumptionSteps } from "./resumption/steps.ts";

/** Every step that a calculation or a deadline may write down on its way. */
export const steps = [
  "counts-from",
  "days-later",
  "weeks-later",
  "months-later",
  "working-days-later",
  "moved-to-working-day",
  "holiday-skipped",
  "suspended-from",
  "suspended-until",
  "suspended-days",
  "still-suspended-since",
  "years-later",
  "invalidity-from",
  "presumption-starts-on",
  "signed-by-all-three-on",
  "last-day-for-the-appointment",
  "premium-for-the-hours",
  "premium-on-success",
  ...resumptionSteps,
  ...benefitSteps,
  ...employerSteps,
  ...estimateSteps,
  ...absenceSteps,
  ...incapacitySteps,
] as const;
export type StepName = (typeof steps)[number];
