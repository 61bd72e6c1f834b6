/** Every step that a calculation or a deadline may write down on its way. */
export const steps = [
  "counts-from",
  "days-later",
  "weeks-later",
  "months-later",
  "working-days-later",
  "moved-to-working-day",
  "invalidity-from",
  "presumption-starts-on",
  "signed-by-all-three-on",
  "plan-drawn-up-on",
  "last-day-for-the-appointment",
  "premium-for-the-hours",
  "premium-on-success",
] as const;
export type StepName = (typeof steps)[number];
