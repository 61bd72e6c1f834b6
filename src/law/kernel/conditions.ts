import type { SourceId } from "../sources.ts";
import { type FactList, type FactsOf, show } from "./facts.ts";
import { type About, type At, type Dated, inOrder, type Rule, type Weighed } from "./rule.ts";
import type { Ground } from "./ruling.ts";

export type Condition<F extends FactList, Name extends string> = {
  readonly name: Name;
  /** The facts that `holds` looks at, no others. */
  readonly looksAt: readonly (keyof F & string)[];
  readonly cites: readonly SourceId[];
  /** Undefined: the facts do not say. */
  holds(facts: FactsOf<F>, at: At): boolean | undefined;
};

type Stated<F extends FactList, C extends string> = Dated & { readonly conditions: readonly Condition<F, C>[] };

export type Conditions<Name extends string, F extends FactList, C extends string> = Rule<
  Name,
  F,
  "met" | "not met",
  never,
  Stated<F, C>
> & { readonly shape: "conditions" };

/** A rule that is met when each of its conditions is. All are weighed: a person is owed every reason at once. */
export function conditions<const Name extends string, const F extends FactList, const C extends string>(
  about: About<Name, F> & { readonly versions: readonly Stated<NoInfer<F>, C>[] },
): Conditions<Name, F, C> {
  const versions = inOrder(about.name, about.versions).map((version) => ({
    ...version,
    weigh: (facts: FactsOf<F>, at: At) => weigh(about.facts, version.conditions, facts, at),
  }));
  return { ...about, shape: "conditions", versions };
}

function weigh<F extends FactList>(
  list: F,
  all: readonly Condition<F, string>[],
  facts: FactsOf<F>,
  at: At,
): Weighed<"met" | "not met", never> {
  const because: Ground[] = [];
  let failed = false;
  let unsaid = false;
  for (const condition of all) {
    const holds = condition.holds(facts, at);
    if (holds === false) failed = true;
    if (holds === undefined) unsaid = true;
    if (!at.t) continue;
    const ground: Ground = {
      what: condition.name,
      kind: "condition",
      answer: holds === undefined ? "unknown" : holds ? "yes" : "no",
      facts: show(list, facts, condition.looksAt),
      cites: condition.cites,
    };
    const steps = at.t.take();
    if (steps.length > 0) ground.because = steps;
    because.push(ground);
  }
  return { outcome: failed ? "not met" : unsaid ? "unknown" : "met", because };
}
