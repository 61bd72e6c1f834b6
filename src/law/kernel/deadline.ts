import type { NumberParameter } from "../parameters.ts";
import {
  addDays,
  addMonths,
  addWeeks,
  addWorkingDays,
  type Day,
  type ImpossibleDay,
  iso,
  workingDayFrom,
} from "./day.ts";
import { aDay, type Fact, type FactsOf, show } from "./facts.ts";
import { type About, type At, type Dated, inOrder, type Rule, type Weighed } from "./rule.ts";

/** How long it lasts: the length is a parameter. A term in months must say what it makes of a day that does not exist. */
export type Term =
  | { readonly unit: "months"; readonly length: NumberParameter; readonly impossibleDay: ImpossibleDay }
  | { readonly unit: "days" | "weeks" | "working-days"; readonly length: NumberParameter };

type Stated = Dated & {
  readonly term: Term;
  /** What happens to a last day that is a Saturday, a Sunday or a legal holiday. */
  readonly onRestDay: "stays" | "next-working-day";
};

type From<Name extends string> = Readonly<Record<Name, Fact<Day>>>;

export type Deadline<Name extends string, F extends string> = Rule<Name, From<F>, string, string | null, Stated> & {
  readonly shape: "deadline";
  readonly from: F;
};

/** A day so long after the day named in `from`. Its value is ISO text; `due` gives it as a day. */
export function deadline<const Name extends string, const F extends string>(
  about: Omit<About<Name, never>, "facts"> & { readonly from: F; readonly versions: readonly Stated[] },
): Deadline<Name, F> {
  const facts = { [about.from]: aDay } as From<F>;
  const versions = inOrder(about.name, about.versions).map((version) => ({
    ...version,
    weigh: (given: FactsOf<From<F>>, at: At): Weighed<string, string | null> => {
      const from = given[about.from] as Day | undefined;
      if (from === undefined) return { outcome: "unknown", value: null, because: [] };
      const because = at.t ? [{ ...counted(from, version), facts: show(facts, given, [about.from]) }] : [];
      const by = iso(lastDay(from, version, at));
      return { outcome: by, value: by, because: [...because, ...(at.t?.take() ?? [])] };
    },
  }));
  return { ...about, facts, shape: "deadline", versions };
}

const counted = (from: Day, { cites }: Stated) => ({
  what: "counts-from",
  kind: "step" as const,
  answer: iso(from),
  cites,
});

function lastDay(from: Day, { term, onRestDay }: Stated, { p, t }: At): Day {
  const length = p(term.length);
  t?.step(`${term.unit}-later`, length);
  const last = after(from, length, term);
  if (onRestDay === "stays") return last;
  const moved = workingDayFrom(last);
  if (moved !== last) t?.step("moved-to-working-day", iso(moved), ["reading-working-day"]);
  return moved;
}

function after(from: Day, length: number, term: Term): Day {
  switch (term.unit) {
    case "months":
      return addMonths(from, length, term.impossibleDay);
    case "weeks":
      return addWeeks(from, length);
    case "days":
      return addDays(from, length);
    case "working-days":
      return addWorkingDays(from, length);
  }
}
