import type { z } from "zod";
import { asks, hoursText, minutesOf } from "./asked.ts";

const aWeek = minutesOf("168");

/** Hours worked a week, beside what is full time there. */
export const hoursOfAWeek = { hoursPerWeek: asks.hours(), fullTimeHours: asks.hours() };
type Hours = { hoursPerWeek: string; fullTimeHours: string };

/** Full time is more than nothing and fits in a week, and nobody works more than it. */
export function hoursThatCanBe({ value, issues }: { value: Hours; issues: z.core.$ZodRawIssue[] }): void {
  // What is no text of hours has its fault already.
  if (![value.hoursPerWeek, value.fullTimeHours].every((text) => hoursText.test(text))) return;
  const [worked, full] = [minutesOf(value.hoursPerWeek), minutesOf(value.fullTimeHours)];
  const fault = (field: keyof Hours, message: string) =>
    issues.push({ code: "custom", input: undefined, path: [field], message, params: { fault: message } });
  if (full === 0) fault("fullTimeHours", "no-full-time");
  else if (full > aWeek) fault("fullTimeHours", "more-than-a-week");
  else if (worked > full) fault("hoursPerWeek", "above-full-time");
}
