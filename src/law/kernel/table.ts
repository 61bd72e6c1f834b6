import type { SourceId } from "../sources.ts";
import { type FactList, type FactsOf, show } from "./facts.ts";
import { type About, type At, type Dated, inOrder, type Rule, type Weighed } from "./rule.ts";
import type { Ground } from "./ruling.ts";

/** A row holds when each fact it names has that value, or one of those values; a fact it does not name may be anything. */
export type Row<F extends FactList, Name extends string, Outcome extends string> = {
  readonly name: Name;
  readonly when: { readonly [K in keyof F]?: Required<FactsOf<F>>[K] | readonly Required<FactsOf<F>>[K][] };
  readonly gives: Outcome;
  readonly cites: readonly SourceId[];
};

type Stated<F extends FactList, R extends string, O extends string> = Dated & {
  readonly rows: readonly Row<F, R, O>[];
};

export type Table<Name extends string, F extends FactList, R extends string, O extends string> = Rule<
  Name,
  F,
  O,
  never,
  Stated<F, R, O>
> & { readonly shape: "table" };

/**
 * A decision table. On load every combination of its facts is tried: not exactly one row each, and it throws.
 * With a fact missing it answers only when every row that is still possible says the same.
 */
export function table<
  const Name extends string,
  const F extends FactList,
  const R extends string,
  const O extends string,
>(about: About<Name, F> & { readonly versions: readonly Stated<NoInfer<F>, R, O>[] }): Table<Name, F, R, O> {
  const versions = inOrder(about.name, about.versions).map((version) => {
    const find = proven(about.name, about.facts, version.rows);
    const weigh = (facts: FactsOf<F>, at: At): Weighed<O, never> => {
      const possible = find(facts);
      const { rows, outcome } = possible;
      if (!at.t) return { outcome, because: [] };
      for (const row of rows) at.t.cite(row.cites);
      possible.because ??= grounds(rows, show(about.facts, facts, Object.keys(about.facts)));
      return { outcome, because: possible.because };
    };
    return { ...version, weigh };
  });
  return { ...about, shape: "table", versions };
}

/** What is still possible with some facts. `because` is written when it is first asked for, and shared by all rulings. */
type Possible<F extends FactList, R extends string, O extends string> = {
  readonly rows: readonly Row<F, R, O>[];
  readonly outcome: O | "unknown";
  because?: Ground[];
};

const grounds = (rows: readonly Row<FactList, string, string>[], facts: Ground["facts"]): Ground[] =>
  rows.map(({ name, gives, cites }) => ({ what: name, kind: "row", answer: gives, facts, cites }));

/** Finds the rows that are still possible. Every combination of values, and of "the facts do not say", is worked out here. */
function proven<F extends FactList, R extends string, O extends string>(
  name: string,
  list: F,
  rows: readonly Row<F, R, O>[],
): (facts: FactsOf<F>) => Possible<F, R, O> {
  const columns = Object.entries(list).map(([fact, { values }]) => {
    if (!values) throw new Error(`${name}: the values of ${fact} cannot be counted`);
    return { fact, values };
  });
  const possible = (row: Row<F, R, O>, fact: string, value: unknown) => {
    const wanted: unknown = row.when[fact];
    return wanted === undefined || value === undefined || (Array.isArray(wanted) ? wanted : [wanted]).includes(value);
  };
  const found: Possible<F, R, O>[] = [];
  const fill = (column: number, left: readonly Row<F, R, O>[], complete: boolean, said: string) => {
    const at = columns[column];
    if (!at) {
      if (complete && left.length !== 1) throw new Error(`${name}: ${left.length} rows for${said}`);
      const first = left[0]?.gives;
      const outcome = first !== undefined && left.every(({ gives }) => gives === first) ? first : "unknown";
      found.push({ rows: left, outcome });
      return;
    }
    for (const value of [...at.values, undefined]) {
      const still = left.filter((row) => possible(row, at.fact, value));
      fill(column + 1, still, complete && value !== undefined, `${said} ${at.fact}=${value}`);
    }
  };
  fill(0, rows, true, "");

  return (facts) => {
    let index = 0;
    for (const { fact, values } of columns) {
      const value = facts[fact];
      const place = value === undefined ? values.length : values.indexOf(value);
      if (place < 0) throw new RangeError(`${name}: ${fact} has a value that the table does not know`);
      index = index * (values.length + 1) + place;
    }
    return found[index] as Possible<F, R, O>;
  };
}
