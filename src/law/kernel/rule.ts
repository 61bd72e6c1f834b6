import type { ParameterName, ParameterValue } from "../parameters.ts";
import type { SourceId } from "../sources.ts";
import type { StepName } from "../steps.ts";
import type { ChosenBy } from "./chosen-by.ts";
import { type Day, day } from "./day.ts";
import type { FactList, FactsOf } from "./facts.ts";
import type { Ground, ParameterUse } from "./ruling.ts";

/** Writes down what a rule did on its way. Rules say `t?.step(…)`: without a tracer nothing is even evaluated. */
export type Tracer = {
  step(what: StepName, answer: string | number, cites?: readonly SourceId[]): void;
  /** What is cited, in its order; always one and the same list. */
  cite(together: readonly SourceId[]): void;
  /** What was written down since the last time. */
  take(): Ground[];
};

/** What a rule may look at beside the facts: the day, the parameters as they stood on it, and the tracer. */
export type At = {
  readonly on: Day;
  readonly p: <Name extends ParameterName>(name: Name) => ParameterValue<Name>;
  /** Another rule on the same day, by the same law. */
  ask<R extends Rule>(rule: R, facts: FactsFor<R>): OutcomeOf<R> | "unknown";
  readonly t?: Tracer;
};

export type Weighed<Outcome extends string, Value> = {
  readonly outcome: Outcome | "unknown";
  readonly value?: Value;
  readonly because: Ground[];
};

/** What every version of a rule says of itself: in force from `since` (included) to `until` (not included). */
export type Dated = { readonly since: string; readonly until?: string; readonly cites: readonly SourceId[] };

type Interval = { readonly from: Day; readonly to: number };

export type Version<F extends FactList, Outcome extends string, Value> = Dated &
  Interval & {
    weigh(facts: FactsOf<F>, at: At): Weighed<Outcome, Value>;
  };

export type About<Name extends string, F extends FactList> = {
  readonly name: Name;
  readonly facts: F;
  /** The day that the law designates to choose the version: the `on` of `judge`. */
  readonly chosenBy: ChosenBy;
};

export type Rule<
  Name extends string = string,
  F extends FactList = FactList,
  Outcome extends string = string,
  Value = unknown,
  Says = unknown,
> = About<Name, F> & {
  readonly shape: "conditions" | "table" | "calculation" | "deadline";
  readonly versions: readonly (Version<F, Outcome, Value> & Says)[];
};

/** What holds on a day: the law as it is, or a scenario of another one. */
export type Law = {
  /** Undefined: the rule says nothing about that day. */
  versionOn(rule: Rule, on: Day): Rule["versions"][number] | undefined;
  /** One and the same object for one value. Throws a RangeError for a day outside the values. */
  valueOn(name: ParameterName, on: Day): ParameterUse;
};

export type FactsFor<R> = R extends Rule<string, infer F, string, unknown> ? FactsOf<F> : never;
export type OutcomeOf<R> = R extends Rule<string, FactList, infer Outcome, unknown> ? Outcome : never;
export type ValueOf<R> = R extends Rule<string, FactList, string, infer Value> ? Value : never;

/** The rule says nothing about that day: its first version is younger, or its last one has ended. */
export class NotInForce extends Error {
  readonly rule: string;
  readonly day: Day;
  constructor(rule: string, on: Day) {
    super(`the rule ${rule} is not in force on that day`);
    this.name = "NotInForce";
    this.rule = rule;
    this.day = on;
  }
}

/** Throws when versions are out of order or overlap. A version without `until` lasts until the next one starts. */
export function inOrder<V extends Dated>(rule: string, versions: readonly V[]): readonly (V & Interval)[] {
  if (versions.length === 0) throw new Error(`${rule}: no version`);
  const starts = versions.map(({ since }) => day(since));
  return versions.map((version, index) => {
    const from = day(version.since);
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const to = version.until === undefined ? next : day(version.until);
    if (to <= from) throw new Error(`${rule}: the version of ${version.since} ends before it starts`);
    if (to > next) throw new Error(`${rule}: the version of ${version.since} runs into the next one`);
    return { ...version, from, to };
  });
}
