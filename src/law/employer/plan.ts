import { calculation } from "../kernel/calculation.ts";
import { iso } from "../kernel/day.ts";
import { aDay, oneOf } from "../kernel/facts.ts";
import { type Counting, lastDay } from "../kernel/term.ts";

/** After decision A in days, after decision B in months; decision C asks for no plan. */
const countings = {
  "decision-a": { term: { unit: "days", length: "employer-plan-days-a" }, onRestDay: "stays" },
  "decision-b": {
    term: { unit: "months", length: "employer-plan-months-b", impossibleDay: "last-day" },
    onRestDay: "stays",
  },
} as const satisfies Record<string, Counting>;

/** The last day on which the employer hands over a plan, or a report of why none is possible. */
export const employerPlanWithin = calculation({
  name: "employer-plan-within",
  facts: { employerDecision: oneOf("decision-a", "decision-b", "decision-c"), decidedOn: aDay },
  chosenBy: "employer-starts",
  versions: [
    {
      since: "2022-10-01",
      cites: ["codex-trajectory", "reading-end-of-month"],
      write: (by: string) => by,
      calculate({ employerDecision, decidedOn }, at) {
        if (employerDecision === "decision-c") return null;
        if (employerDecision === undefined || decidedOn === undefined) return undefined;
        at.t?.step("counts-from", iso(decidedOn), ["codex-trajectory"]);
        const by = lastDay(decidedOn, countings[employerDecision], at);
        return by && iso(by);
      },
    },
  ],
});
