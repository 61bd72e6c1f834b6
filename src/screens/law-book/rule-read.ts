import type { Parameter } from "../../law/kernel/parameter.ts";
import type { WhyAlso } from "../../law/kernel/reading.ts";
import type { Rule } from "../../law/kernel/rule.ts";
import { parameters } from "../../law/parameters.ts";
import { type ParameterName, type RuleName, rules, type SourceId } from "../../law/rules.ts";
import { usedBy } from "./worked-cases.ts";

export type ConditionRead = { name: string; cites: readonly SourceId[] };
export type RowRead = {
  name: string;
  when: Readonly<Record<string, unknown>>;
  gives: string;
  cites: readonly SourceId[];
};

/** A version of a rule as it stands in the book: what it weighs, with what each part rests on. */
export type VersionRead = {
  since: string;
  /** Not included; null: still in force. */
  until: string | null;
  cites: readonly SourceId[];
  conditions: readonly ConditionRead[];
  rows: readonly RowRead[];
};

export const ruleNamed = (name: string): RuleName | undefined =>
  Object.hasOwn(rules, name) ? (name as RuleName) : undefined;
export const ruleOf = (name: RuleName): Rule => rules[name] as Rule;

export function versionsOf(name: RuleName): readonly VersionRead[] {
  const { versions } = ruleOf(name);
  return versions.map((version, at) => {
    const stated = version as { conditions?: readonly ConditionRead[]; rows?: readonly RowRead[] };
    return {
      since: version.since,
      until: version.until ?? versions[at + 1]?.since ?? null,
      cites: version.cites,
      conditions: stated.conditions ?? [],
      rows: stated.rows ?? [],
    };
  });
}

/** Every source that a rule cites, by itself or on its way, each once. */
export function sourcesOf(name: RuleName): readonly SourceId[] {
  const own = versionsOf(name).flatMap(({ cites, conditions, rows }) => [
    ...cites,
    ...[...conditions, ...rows].flatMap((part) => part.cites),
  ]);
  return [...new Set([...own, ...usedBy(name).sources])];
}

export type OtherReading = {
  parameter: ParameterName;
  value: boolean | number | string;
  instead: boolean | number | string;
  source: SourceId;
  why: WhyAlso;
};

/** Where the parameters of a rule could be read otherwise, and why they are not; the same reading once. */
export function otherReadingsOf(name: RuleName): readonly OtherReading[] {
  const all = usedBy(name).parameters.flatMap((parameter) => {
    const dated: Parameter<boolean | number | string> = parameters[parameter];
    return dated.values.flatMap(({ value: instead, otherReading }) =>
      otherReading ? [{ parameter, instead, ...otherReading }] : [],
    );
  });
  const same = (one: OtherReading, other: OtherReading) =>
    one.parameter === other.parameter && one.why === other.why && one.value === other.value;
  return all.filter((one, at) => all.findIndex((other) => same(one, other)) === at);
}
