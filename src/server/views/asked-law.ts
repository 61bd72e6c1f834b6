import { dueBy, judgeBy } from "../../law/kernel/judge.ts";
import type { Law } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { AskLaw } from "../../trajectory/recognition-dues.ts";

/** A way to ask a law that keeps every ruling it gave, in their order. */
export function askedLaw(law: Law): { ask: AskLaw; given: readonly Ruling[] } {
  const given: Ruling[] = [];
  const ask: AskLaw = {
    judge: (rule, facts, on) => {
      const ruling = judgeBy(law, rule, facts, on);
      given.push(ruling);
      return ruling;
    },
    due: (rule, facts, on) => {
      const asked = dueBy(law, rule, facts, on);
      given.push(asked.ruling);
      return asked;
    },
  };
  return { ask, given };
}

/** Whether a ruling gives that day: as its outcome, or as one of the days of a calculation. */
export const gives = ({ outcome, value }: Ruling, day: string | null): boolean =>
  day !== null && (outcome === day || (typeof value === "object" && Object.values(value ?? {}).includes(day)));
