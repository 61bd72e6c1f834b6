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
  const versions = inOrder(about.name, about.versions).map((version) => {
    const stated = version.conditions.map((condition) => ({ condition, ground: groundOf(about.facts, condition) }));
    const cites = version.conditions.flatMap((condition) => condition.cites);
    const weighed = (facts: FactsOf<F>, at: At) => {
      at.t?.cite(cites);
      return weigh(stated, facts, at);
    };
    return { ...version, weigh: weighed };
  });
  return { ...about, shape: "conditions", versions };
}

type Answer = "yes" | "no" | "unknown";
type WriteGround<F extends FactList> = (facts: FactsOf<F>, answer: Answer) => Ground;

/** A condition on one fact whose values can be counted has few grounds: each is written once, and shared by all rulings. */
function groundOf<F extends FactList>(list: F, { name, looksAt, cites }: Condition<F, string>): WriteGround<F> {
  const write: WriteGround<F> = (facts, answer) => ({
    what: name,
    kind: "condition",
    answer,
    facts: show(list, facts, looksAt),
    cites,
  });
  const [fact = "", ...more] = looksAt;
  const values = list[fact]?.values;
  if (!values || more.length > 0) return write;
  const possible = [undefined, ...values];
  const written: Record<Answer, Ground[]> = { yes: [], no: [], unknown: [] };
  return (facts, answer) => {
    const place = possible.indexOf(facts[fact]);
    if (place < 0) return write(facts, answer);
    written[answer][place] ??= Object.freeze(write(facts, answer));
    return written[answer][place];
  };
}

function weigh<F extends FactList>(
  all: readonly { condition: Condition<F, string>; ground: WriteGround<F> }[],
  facts: FactsOf<F>,
  at: At,
): Weighed<"met" | "not met", never> {
  const because: Ground[] = [];
  let failed = false;
  let unsaid = false;
  for (const { condition, ground } of all) {
    const holds = condition.holds(facts, at);
    if (holds === false) failed = true;
    if (holds === undefined) unsaid = true;
    if (!at.t) continue;
    const written = ground(facts, holds === undefined ? "unknown" : holds ? "yes" : "no");
    const steps = at.t.take();
    because.push(steps.length > 0 ? { ...written, because: steps } : written);
  }
  return { outcome: failed ? "not met" : unsaid ? "unknown" : "met", because };
}
