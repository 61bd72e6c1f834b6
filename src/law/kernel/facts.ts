import { type Day, iso, showDay } from "./day.ts";

/** A fact as it stands in a ruling. */
export type Shown = string | number | boolean | null;

/** What kind of value a fact has. `values` are all of them, where they can be counted: only those may head a table. */
export type Fact<Value> = {
  readonly kind:
    | "day"
    | "day or never"
    | "yes or no"
    | "one of"
    | "whole number"
    | "minutes"
    | "cents"
    | "text"
    | "periods";
  readonly values?: readonly Value[];
  /** As a method, so that a list may hold facts of several kinds. */
  show(value: Value): Shown;
};

declare const unit: unique symbol;
export type Minutes = number & { readonly [unit]: "minutes" };
export type Cents = number & { readonly [unit]: "cents" };

const plainly = <Value extends Shown>(value: Value): Shown => value;

export const aDay: Fact<Day> = { kind: "day", show: showDay };
/** The day on which something happened; `null` says that it did not happen (undefined: nobody knows). */
export const aDayOrNever: Fact<Day | null> = { kind: "day or never", show: (d) => (d === null ? null : iso(d)) };
export const yesNo: Fact<boolean> = { kind: "yes or no", values: [true, false], show: plainly };
export const wholeNumber: Fact<number> = { kind: "whole number", show: plainly };
export const minutes: Fact<Minutes> = { kind: "minutes", show: plainly };
export const cents: Fact<Cents> = { kind: "cents", show: plainly };
export const text: Fact<string> = { kind: "text", show: plainly };
/** What somebody typed about a person: a ruling says whether there was anything, and never what. */
export const typedText: Fact<string> = { kind: "text", show: (words) => (words.trim() === "" ? "" : "...") };
/** From its first day up to and including its last one; null: it has not ended. */
export type Period = { readonly from: Day; readonly until: Day | null };
export const periods: Fact<readonly Period[]> = {
  kind: "periods",
  show: (all) => all.map(({ from, until }) => `${iso(from)}/${until === null ? "" : iso(until)}`).join(", "),
};
export const oneOf = <const Value extends string>(...values: readonly Value[]): Fact<Value> => ({
  kind: "one of",
  values,
  show: plainly,
});

export type FactList = Readonly<Record<string, Fact<unknown>>>;

/** The facts as a rule is given them. Every one may be left out: undefined means "the facts do not say". */
export type FactsOf<F extends FactList> = {
  readonly [K in keyof F]?: F[K] extends Fact<infer Value> ? Value : never;
};

/** The facts named in `which`, as they stand in a ruling; an unknown one is null. */
export function show<F extends FactList>(list: F, facts: FactsOf<F>, which: readonly string[]): Record<string, Shown> {
  const shown: Record<string, Shown> = {};
  for (const name of which) {
    const value: unknown = facts[name];
    const fact = list[name];
    if (value === undefined || !fact) shown[name] = null;
    else shown[name] = fact.kind === "day" ? iso(value as Day) : fact.show(value);
  }
  return shown;
}
