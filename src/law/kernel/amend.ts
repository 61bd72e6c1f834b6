import type { Conditions } from "./conditions.ts";
import { conditions } from "./conditions.ts";
import { type Deadline, deadline } from "./deadline.ts";
import type { FactList } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { type Table, table } from "./table.ts";
import type { Counting, Term } from "./term.ts";

type Version = Rule["versions"][number];

/** How the length of a term is counted. A term in months says what it makes of a day that does not exist. */
export const countedIn = ["days", "weeks", "working-days", "months-last-day", "months-next-day"] as const;
export const restDays = ["stays", "next-working-day"] as const;
export const firstDays = ["counts", "does-not-count"] as const;

/** One thing that a version of a rule states, said otherwise. */
export type Amendment =
  | { readonly row: string; readonly gives: string }
  | { readonly struck: string }
  | { readonly countedIn: (typeof countedIn)[number] }
  | { readonly onRestDay: (typeof restDays)[number] }
  | { readonly firstDay: (typeof firstDays)[number] };

/**
 * A version of a rule as another one would be, from `since` (ISO day, included) on: rows of a table that give something
 * else, conditions that are struck, a term that is counted otherwise. It goes through the same checks as the law itself,
 * and can be used in a scenario. Throws a RangeError where the version has no such part.
 */
export function amend(rule: Rule, version: Version, since: string, amendments: readonly Amendment[]): Version {
  const { until: _, ...stated } = version;
  for (const amendment of amendments) mustHave(rule, version, amendment);
  switch (rule.shape) {
    case "table": {
      const of = rule as Table<string, FactList, string, string>;
      const { rows } = version as (typeof of)["versions"][number];
      const otherwise = rows.map((row) => ({ ...row, gives: outcomeOfRow(row.name, amendments) ?? row.gives }));
      return table({ ...of, versions: [{ ...stated, since, rows: otherwise }] }).versions[0] as Version;
    }
    case "conditions": {
      const of = rule as Conditions<string, FactList, string>;
      const { conditions: all } = version as (typeof of)["versions"][number];
      const left = all.filter(({ name }) => !amendments.some((one) => "struck" in one && one.struck === name));
      return conditions({ ...of, versions: [{ ...stated, since, conditions: left }] }).versions[0] as Version;
    }
    case "deadline": {
      const of = rule as Deadline<string, string>;
      const counting = amendments.reduce<Counting>(counted, version as (typeof of)["versions"][number]);
      return deadline({ ...of, versions: [{ ...stated, firstDay: undefined, ...counting, since }] })
        .versions[0] as Version;
    }
    case "calculation":
      throw new RangeError(`${rule.name} is worked out by a function: only its parameters can be said otherwise`);
  }
}

const outcomeOfRow = (row: string, amendments: readonly Amendment[]) =>
  amendments.flatMap((one) => ("row" in one && one.row === row ? [one.gives] : [])).at(-1);

function mustHave(rule: Rule, version: Version, amendment: Amendment): void {
  const { rows = [], conditions: all = [] } = version as Partial<Record<"rows" | "conditions", { name: string }[]>>;
  const has =
    "row" in amendment
      ? rows.some(({ name }) => name === amendment.row)
      : "struck" in amendment
        ? all.some(({ name }) => name === amendment.struck)
        : rule.shape === "deadline";
  if (!has) throw new RangeError(`the version of ${version.since} of ${rule.name} has no such part`);
}

function counted({ term, onRestDay, firstDay }: Counting, amendment: Amendment): Counting {
  if ("onRestDay" in amendment) return { term, firstDay, onRestDay: amendment.onRestDay };
  if ("firstDay" in amendment)
    return { term, onRestDay, ...(amendment.firstDay === "counts" && { firstDay: "counts" }) };
  return "countedIn" in amendment
    ? { term: termIn(term, amendment.countedIn), onRestDay, firstDay }
    : { term, onRestDay, firstDay };
}

function termIn({ length }: Term, unit: (typeof countedIn)[number]): Term {
  switch (unit) {
    case "months-last-day":
      return { unit: "months", length, impossibleDay: "last-day" };
    case "months-next-day":
      return { unit: "months", length, impossibleDay: "next-day" };
    default:
      return { unit, length };
  }
}
