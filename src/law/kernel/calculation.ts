import type { FactList, FactsOf } from "./facts.ts";
import { type About, type At, type Dated, inOrder, type Rule, type Weighed } from "./rule.ts";

type Stated<F extends FactList, Value> = Dated & {
  /** Null: the law gives nothing. Undefined: the facts do not say. */
  calculate(facts: FactsOf<F>, at: At): Value | null | undefined;
  /** The value as the text of the outcome. */
  write(value: Value): string;
};

export type Calculation<Name extends string, F extends FactList, Value> = Rule<
  Name,
  F,
  string,
  Value | null,
  Stated<F, Value>
> & { readonly shape: "calculation" };

/** An ordinary function that tells its steps to a tracer. Its outcome is the value as text, "none" or "unknown". */
export function calculation<const Name extends string, const F extends FactList, Value>(
  about: About<Name, F> & { readonly versions: readonly Stated<NoInfer<F>, Value>[] },
): Calculation<Name, F, Value> {
  const versions = inOrder(about.name, about.versions).map((version) => ({
    ...version,
    weigh: (facts: FactsOf<F>, at: At): Weighed<string, Value | null> => {
      const value = version.calculate(facts, at);
      const because = at.t?.take() ?? [];
      if (value === undefined) return { outcome: "unknown", value: null, because };
      return { outcome: value === null ? "none" : version.write(value), value, because };
    },
  }));
  return { ...about, shape: "calculation", versions };
}
