import { calculation } from "../kernel/calculation.ts";
import type { Day } from "../kernel/day.ts";
import { aDay, aDayOrNever } from "../kernel/facts.ts";
import type { At } from "../kernel/rule.ts";
import { lastDayToDeclare } from "./declaration-day.ts";

/** `lateDays`: calendar days after the last day to declare, 0 when in time, null when it was never declared. */
export type Lateness = { lateDays: number | null; consequence: "none" | "reduced-10-percent" | "recovery" };

/** How late a resumption was declared, and what that costs. Undefined: the facts do not say. */
export function lateness(resumesOn: Day | undefined, declaredOn: Day | null | undefined, at: At): Lateness | undefined {
  const { p, t } = at;
  if (declaredOn === null) return { lateDays: null, consequence: p("declared-after-the-late-days") };
  if (resumesOn === undefined || declaredOn === undefined) return undefined;
  const latest = lastDayToDeclare(resumesOn, at);
  const lateDays = Math.max(0, declaredOn - latest);
  t?.step("days-late", lateDays);
  if (lateDays === 0) return { lateDays, consequence: "none" };
  const counted = p("late-days-count-from") === "last-day-to-declare" ? lateDays : declaredOn - resumesOn;
  t?.step("late-days-at-most", p("late-days"), ["caami-late-resumption"]);
  const consequence =
    counted <= p("late-days") ? p("declared-within-the-late-days") : p("declared-after-the-late-days");
  return { lateDays, consequence };
}

/** What a late declaration of the resumption costs (pages of CAAMI and other funds). Its outcome is the consequence. */
export const lateDeclaration = calculation({
  name: "late-declaration",
  facts: { resumesOn: aDay, declaredOn: aDayOrNever },
  chosenBy: "resumption",
  versions: [
    {
      since: "2013-04-11",
      cites: ["caami-late-resumption", "reading-late-days"],
      write: ({ consequence }: Lateness) => consequence,
      calculate: ({ resumesOn, declaredOn }, at) => lateness(resumesOn, declaredOn, at),
    },
  ],
});
