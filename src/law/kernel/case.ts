import { type Day, day } from "./day.ts";
import type { Fact, FactList, FactsOf } from "./facts.ts";
import type { FactsFor, OutcomeOf, Rule } from "./rule.ts";

/** Facts as a person writes them: days as ISO text. */
type Written<F> = { readonly [K in keyof F]?: F[K] extends Fact<infer Value> ? Text<Value> : never };
type Text<Value> = Value extends Day ? string : Value;
type FactsWritten<R> = R extends Rule<string, infer F> ? Written<F> : never;

/** One legal question and its answer, worked out by hand. */
export type Case<R, Condition extends string> = {
  /** The source and the answer, as a sentence. */
  readonly it: string;
  /** The day, when it is another one than that of the base. */
  readonly on?: string;
  /** What is different from the base; undefined: the facts do not say. */
  readonly but?: FactsWritten<R>;
  readonly outcome: OutcomeOf<R> | "unknown" | "not in force";
  /** Of a conditions rule: every condition that answers no, and every one that answers unknown. */
  readonly no?: readonly Condition[];
  readonly unsaid?: readonly Condition[];
  /** Of a table: the row that decides. */
  readonly row?: string;
};

type ConditionOf<R> = R extends { versions: readonly { conditions: readonly { name: infer Name extends string }[] }[] }
  ? Name
  : never;

export type Cases = {
  readonly rule: Rule;
  readonly base: { readonly on: string; readonly facts: Readonly<Record<string, unknown>> };
  readonly list: readonly Case<Rule, string>[];
};

/** The cases of one rule: a base in which nothing is wrong, and what each case changes in it. */
export const cases = <R extends Rule>(
  rule: R,
  base: { readonly on: string; readonly facts: FactsWritten<R> },
  list: readonly Case<NoInfer<R>, ConditionOf<R>>[],
): Cases => ({ rule, base, list }) as Cases;

/** The facts and the day of one case, as `judge` takes them. */
export function asked({ rule, base }: Cases, one: Case<Rule, string>): { facts: FactsFor<Rule>; on: Day } {
  const written = { ...base.facts, ...one.but };
  const facts = Object.entries(written).map(([name, value]) => [name, read(rule.facts, name, value)]);
  return { facts: Object.fromEntries(facts) as FactsOf<FactList>, on: day(one.on ?? base.on) };
}

const read = (list: FactList, name: string, value: unknown) =>
  typeof value === "string" && list[name]?.kind.startsWith("day") ? day(value) : value;
