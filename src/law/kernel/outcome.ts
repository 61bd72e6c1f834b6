import type { ParameterName, ParameterValue } from "../parameters.ts";
import type { Day } from "./day.ts";
import { inForce } from "./in-force.ts";
import { type At, type FactsFor, type Law, NotInForce, type OutcomeOf, type Rule } from "./rule.ts";

/** The outcome alone: the same functions as `judge` without a tracer, for many persons or many days. */
export function outcomeOf<R extends Rule>(rule: R, facts: FactsFor<R>, on: Day): OutcomeOf<R> | "unknown" {
  return outcomeBy(inForce, rule, facts, on);
}

/** The same, by another law than the one in force (scenario.ts). */
export function outcomeBy<R extends Rule>(law: Law, rule: R, facts: FactsFor<R>, on: Day): OutcomeOf<R> | "unknown" {
  return versionOf(law, rule, on).weigh(facts, new Untraced(law, on)).outcome as OutcomeOf<R> | "unknown";
}

/** Throws NotInForce when the rule says nothing about that day. */
export function versionOf(law: Law, rule: Rule, on: Day): Rule["versions"][number] {
  const version = law.versionOn(rule, on);
  if (!version) throw new NotInForce(rule.name, on);
  return version;
}

/** What a rule may look at on a day, by one law. */
export class Untraced implements At {
  readonly on: Day;
  readonly law: Law;

  constructor(law: Law, on: Day) {
    this.law = law;
    this.on = on;
  }

  // A field, since rules take it out of the object.
  readonly p = <Name extends ParameterName>(name: Name): ParameterValue<Name> =>
    this.law.valueOn(name, this.on).value as ParameterValue<Name>;

  ask<R extends Rule>(rule: R, facts: FactsFor<R>): OutcomeOf<R> | "unknown" {
    return outcomeBy(this.law, rule, facts, this.on);
  }
}
