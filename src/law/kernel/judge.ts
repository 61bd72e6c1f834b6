import { type Day, day, iso } from "./day.ts";
import type { Deadline } from "./deadline.ts";
import { show } from "./facts.ts";
import { inForce } from "./in-force.ts";
import { versionOf } from "./outcome.ts";
import type { FactsFor, Law, OutcomeOf, Rule, ValueOf } from "./rule.ts";
import type { Ruling } from "./ruling.ts";
import { Weighing } from "./weighing.ts";

/**
 * What the law says about these facts on the day that the rule names in `chosenBy`, with everything that decided it.
 * Throws NotInForce when the rule says nothing about that day.
 */
export function judge<R extends Rule>(rule: R, facts: FactsFor<R>, on: Day): Ruling<OutcomeOf<R>, ValueOf<R>> {
  return judgeBy(inForce, rule, facts, on);
}

/** The same, by another law than the one in force (scenario.ts). */
export function judgeBy<R extends Rule>(
  law: Law,
  rule: R,
  facts: FactsFor<R>,
  on: Day,
): Ruling<OutcomeOf<R>, ValueOf<R>> {
  const version = versionOf(law, rule, on);
  const weighing = new Weighing(law, version, on);
  const weighed = version.weigh(facts, weighing);
  const { parameters, readings, cites, receipt } = weighing.restsOn(rule, version);
  const ruling: Ruling = {
    rule: rule.name,
    version: version.since,
    on: iso(on),
    outcome: weighed.outcome,
    because: weighed.because,
    parameters,
    readings,
    cites,
    receipt,
  };
  if (weighed.value !== undefined) ruling.value = weighed.value;
  if (rule.shape === "calculation") ruling.facts = show(rule.facts, facts, Object.keys(rule.facts));
  return ruling as Ruling<OutcomeOf<R>, ValueOf<R>>;
}

/** The last day of a deadline, that day included. Throws when the day it counts from is not known. */
export function due<R extends Rule & Pick<Deadline<string, string>, "shape" | "from">>(
  rule: R,
  facts: FactsFor<R>,
  on: Day,
): { by: Day; ruling: Ruling<OutcomeOf<R>, ValueOf<R>> } {
  return dueBy(inForce, rule, facts, on);
}

/** The same, by another law than the one in force (scenario.ts). */
export function dueBy<R extends Rule & Pick<Deadline<string, string>, "shape" | "from">>(
  law: Law,
  rule: R,
  facts: FactsFor<R>,
  on: Day,
): { by: Day; ruling: Ruling<OutcomeOf<R>, ValueOf<R>> } {
  const ruling = judgeBy(law, rule, facts, on);
  if (ruling.outcome === "unknown") throw new TypeError(`${rule.name} cannot be counted without ${rule.from}`);
  return { by: day(ruling.outcome), ruling };
}
