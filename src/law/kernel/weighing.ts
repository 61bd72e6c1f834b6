import type { ParameterName, ParameterValue } from "../parameters.ts";
import { type SourceId, sources } from "../sources.ts";
import type { StepName } from "../steps.ts";
import type { Day } from "./day.ts";
import { outcomeBy } from "./outcome.ts";
import { receiptOf } from "./receipt.ts";
import type { At, FactsFor, Law, OutcomeOf, Rule, Tracer } from "./rule.ts";
import type { Ground, ParameterUse, Ruling } from "./ruling.ts";

type Version = Rule["versions"][number];
type RestsOn = Readonly<Pick<Ruling, "parameters" | "readings" | "cites" | "receipt">>;
/** A source, sources that are stated together (always the same list), a parameter that was used. */
type Thing = SourceId | readonly SourceId[] | ParameterUse;

/**
 * What a ruling rests on beside its facts, one thing after the other. Rulings that came to the same things in the same
 * order share their path, and what stands at its end is worked out once.
 */
class Path {
  readonly before: Path | undefined;
  readonly thing: Thing;
  readonly #after = new Map<Thing, Path>();
  #end: RestsOn | undefined;

  constructor(thing: Thing, before?: Path) {
    this.thing = thing;
    this.before = before;
  }

  to(thing: Thing): Path {
    const known = this.#after.get(thing);
    if (known) return known;
    const next = new Path(thing, this);
    this.#after.set(thing, next);
    return next;
  }

  has(thing: Thing): boolean {
    return this.thing === thing || (this.before?.has(thing) ?? false);
  }

  restsOn(rule: Rule, version: Version): RestsOn {
    this.#end ??= this.#workedOut(rule, version);
    return this.#end;
  }

  #workedOut(rule: Rule, version: Version): RestsOn {
    const things: Thing[] = [];
    for (let at: Path | undefined = this; at; at = at.before) things.unshift(at.thing);
    const uses = things.filter((thing) => typeof thing === "object" && "name" in thing);
    const cited = things.flatMap((thing) => (typeof thing === "object" && "name" in thing ? [] : thing));
    const cites = [...new Set([...cited, ...uses.flatMap(({ source, assumed }) => (assumed ? [] : source))])];
    const readings = cites.filter((id) => sources[id].status === "our reading");
    const receipt = receiptOf(rule, version, cites, uses);
    return { parameters: Object.freeze(uses), readings: Object.freeze(readings), cites: Object.freeze(cites), receipt };
  }
}

/** A law keeps its own paths: those of a scenario go when it goes. */
const starts = new WeakMap<Law, Map<Version, Path>>();

function startOf(law: Law, version: Version): Path {
  const ofLaw = starts.get(law) ?? new Map<Version, Path>();
  const known = ofLaw.get(version);
  if (known) return known;
  const start = new Path(version.cites);
  starts.set(law, ofLaw.set(version, start));
  return start;
}

const none: readonly SourceId[] = [];
const noFacts = Object.freeze({});

/** A rule that is weighed with everything that decides it: the day, the parameters, and a tracer of what it comes to. */
export class Weighing implements At, Tracer {
  readonly on: Day;
  readonly t = this;
  readonly #law: Law;
  #path: Path;
  #steps: Ground[] = [];

  constructor(law: Law, version: Version, on: Day) {
    this.on = on;
    this.#law = law;
    this.#path = startOf(law, version);
  }

  // A field, since rules take it out of the object.
  readonly p = <Name extends ParameterName>(name: Name): ParameterValue<Name> => {
    const use = this.#law.valueOn(name, this.on);
    if (!this.#path.has(use)) this.#path = this.#path.to(use);
    return use.value as ParameterValue<Name>;
  };

  ask<R extends Rule>(rule: R, facts: FactsFor<R>): OutcomeOf<R> | "unknown" {
    return outcomeBy(this.#law, rule, facts, this.on);
  }

  cite(together: readonly SourceId[]): void {
    this.#path = this.#path.to(together);
  }

  step(what: StepName, answer: string | number, cites = none): void {
    this.#steps.push({ what, kind: "step", answer: String(answer), facts: noFacts, cites });
    for (const id of cites) if (!this.#path.has(id)) this.#path = this.#path.to(id);
  }

  take(): Ground[] {
    const taken = this.#steps;
    if (taken.length > 0) this.#steps = [];
    return taken;
  }

  restsOn(rule: Rule, version: Version): RestsOn {
    return this.#path.restsOn(rule, version);
  }
}
