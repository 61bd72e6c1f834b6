import { type Day, iso } from "./day.ts";
import { aDay, type Fact, type FactsOf, type Period, periods, show } from "./facts.ts";
import { type About, type At, type Dated, inOrder, type Rule, type Weighed } from "./rule.ts";
import type { Ground } from "./ruling.ts";
import { type Counting, lastDay } from "./term.ts";

export type { Term } from "./term.ts";

type Stated = Dated & Counting;

type Asked<From extends string, Suspended extends string> = Readonly<Record<From, Fact<Day>>> &
  Readonly<Record<Suspended, Fact<readonly Period[]>>>;

export type Deadline<Name extends string, From extends string, Suspended extends string = never> = Rule<
  Name,
  Asked<From, Suspended>,
  string,
  string | null,
  Stated
> & { readonly shape: "deadline"; readonly from: From };

/**
 * A day so long after the day named in `from`. Its value is ISO text; `due` gives it as a day. Where `suspendedBy` names
 * periods, the term stands still in them: they must be known (an empty list: never), and one that has not ended leaves
 * the last day unknown.
 */
export function deadline<const Name extends string, const From extends string, const Suspended extends string = never>(
  about: Omit<About<Name, never>, "facts"> & {
    readonly from: From;
    readonly suspendedBy?: Suspended;
    readonly versions: readonly Stated[];
  },
): Deadline<Name, From, Suspended> {
  const { suspendedBy } = about;
  const facts = { [about.from]: aDay, ...(suspendedBy && { [suspendedBy]: periods }) } as Asked<From, Suspended>;
  const versions = inOrder(about.name, about.versions).map((version) => ({
    ...version,
    weigh: (given: FactsOf<Asked<From, Suspended>>, at: At): Weighed<string, string | null> => {
      const from = given[about.from] as Day | undefined;
      const suspensions = suspendedBy ? (given[suspendedBy] as readonly Period[] | undefined) : [];
      if (from === undefined || suspensions === undefined) return { outcome: "unknown", value: null, because: [] };
      const shown = show(facts, given, Object.keys(facts));
      const because: Ground[] = at.t ? [{ ...counted(from, version), facts: shown }] : [];
      const last = lastDay(from, version, at, suspensions);
      because.push(...(at.t?.take() ?? []));
      if (last === undefined) return { outcome: "unknown", value: null, because };
      return { outcome: iso(last), value: iso(last), because };
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
