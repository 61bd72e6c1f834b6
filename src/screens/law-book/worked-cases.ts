import { allCases } from "../../law/cases.ts";
import { asked, type Case, type Cases } from "../../law/kernel/case.ts";
import { iso } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { Rule } from "../../law/kernel/rule.ts";
import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import { type ParameterName, type RuleName, rules, type SourceId, type StepName } from "../../law/rules.ts";

/** `it` is the sentence of the test, for developers; readers see the facts, the answer and what decided it. */
export type WorkedCase = {
  it: string;
  on: string;
  but: Readonly<Record<string, unknown>>;
  outcome: string;
  /** What stands in the way or is not known; the row of a table. */
  decidedBy: readonly Ground[];
};

/** The legal questions about a rule that were answered by hand. */
export const workedCases = (name: RuleName): WorkedCase[] =>
  casesOf(name).list.map((one) => ({
    it: one.it,
    on: iso(asked(casesOf(name), one).on),
    but: one.but ?? {},
    outcome: one.outcome,
    decidedBy: rulingOf(name, one).flatMap(({ because }) =>
      because.filter(({ kind, answer }) => kind === "row" || (kind === "condition" && answer !== "yes")),
    ),
  }));

/** The facts that every case of a rule starts from, as they are written there. */
export const baseOf = (name: RuleName): Readonly<Record<string, unknown>> => casesOf(name).base.facts;

/** The facts and the day of one case; nothing for a number that no case has. */
export function caseAsked(name: RuleName, at: number): ReturnType<typeof asked> | undefined {
  const one = casesOf(name).list[at];
  return one && asked(casesOf(name), one);
}

/** What the cases show that a rule uses on its way: its parameters, its steps and its sources, each once. */
export type Used = { parameters: readonly ParameterName[]; steps: readonly StepName[]; sources: readonly SourceId[] };

const known = new Map<RuleName, Used>();

export function usedBy(name: RuleName): Used {
  const before = known.get(name);
  if (before) return before;
  const rulings = casesOf(name).list.flatMap((one) => rulingOf(name, one));
  const steps = rulings.flatMap(({ because }) => flat(because)).filter(({ kind }) => kind === "step");
  const used = {
    parameters: once(rulings.flatMap(({ parameters }) => parameters.map((use) => use.name))),
    steps: once(steps.map(({ what }) => what as StepName)),
    sources: once(rulings.flatMap(({ cites }) => cites)),
  };
  known.set(name, used);
  return used;
}

const casesOf = (name: RuleName): Cases => allCases[name];

function rulingOf(name: RuleName, one: Case<Rule, string>): Ruling[] {
  if (one.outcome === "not in force") return [];
  const { facts, on } = asked(casesOf(name), one);
  return [judge(rules[name] as Rule, facts, on)];
}

const flat = (grounds: readonly Ground[]): Ground[] => grounds.flatMap((one) => [one, ...flat(one.because ?? [])]);
const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
