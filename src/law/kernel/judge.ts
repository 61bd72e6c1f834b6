import { type ParameterName, type ParameterValue, parameters } from "../parameters.ts";
import { type SourceId, sources } from "../sources.ts";
import { type Day, day, iso } from "./day.ts";
import type { Deadline } from "./deadline.ts";
import { show } from "./facts.ts";
import { type Parameter, valueOn } from "./parameter.ts";
import { receiptOf } from "./receipt.ts";
import {
  type At,
  type FactsFor,
  type Law,
  NotInForce,
  type OutcomeOf,
  type Rule,
  type Tracer,
  type ValueOf,
} from "./rule.ts";
import type { Ground, ParameterUse, Ruling } from "./ruling.ts";

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
  const uses: ParameterUse[] = [];
  const weighed = version.weigh(facts, { on, p: reader(law, on, uses), t: tracer() });
  const cites = citesOf(version.cites, weighed.because, uses);
  const ruling: Ruling = {
    rule: rule.name,
    version: version.since,
    on: iso(on),
    outcome: weighed.outcome,
    because: weighed.because,
    parameters: uses,
    readings: cites.filter((id) => sources[id].status === "our reading"),
    cites,
    receipt: receiptOf(rule, version, cites, uses),
  };
  if (weighed.value !== undefined) ruling.value = weighed.value;
  if (rule.shape === "calculation") ruling.facts = show(rule.facts, facts, Object.keys(rule.facts));
  return ruling as Ruling<OutcomeOf<R>, ValueOf<R>>;
}

/** The outcome alone: the same functions without a tracer, for many persons or many days. */
export function outcomeOf<R extends Rule>(rule: R, facts: FactsFor<R>, on: Day): OutcomeOf<R> | "unknown" {
  return versionOf(inForce, rule, on).weigh(facts, { on, p: reader(inForce, on) }).outcome as OutcomeOf<R> | "unknown";
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

/** The law as it stands in the versions and the parameters. */
export const inForce: Law = {
  versionOn: (rule, on) => rule.versions.find(({ from, to }) => from <= on && on < to),
  valueOn(name, on) {
    const dated: Parameter<boolean | number | string> = parameters[name];
    return valueOn(name, dated, on);
  },
};

function versionOf(law: Law, rule: Rule, on: Day): Rule["versions"][number] {
  const version = law.versionOn(rule, on);
  if (!version) throw new NotInForce(rule.name, on);
  return version;
}

/** Reads parameters as they stood on a day, and writes down each one it read. */
function reader(law: Law, on: Day, uses?: ParameterUse[]): At["p"] {
  return <Name extends ParameterName>(name: Name) => {
    const { value, since, until = null, source, assumed } = law.valueOn(name, on);
    if (uses && !uses.some((use) => use.name === name)) {
      const use: ParameterUse = { name, value, since, until, source, status: sources[source].status };
      if (assumed) use.assumed = true;
      uses.push(use);
    }
    return value as ParameterValue<Name>;
  };
}

function tracer(): Tracer {
  let steps: Ground[] = [];
  return {
    step(what, answer, cites = []) {
      steps.push({ what, kind: "step", answer: String(answer), facts: {}, cites });
    },
    take() {
      const taken = steps;
      steps = [];
      return taken;
    },
  };
}

function citesOf(own: readonly SourceId[], because: readonly Ground[], uses: readonly ParameterUse[]): SourceId[] {
  const cites = new Set<SourceId>(own);
  const walk = (grounds: readonly Ground[]) => {
    for (const ground of grounds) {
      for (const id of ground.cites) cites.add(id);
      if (ground.because) walk(ground.because);
    }
  };
  walk(because);
  for (const { source, assumed } of uses) if (!assumed) cites.add(source);
  return [...cites];
}
