import type { ParameterName } from "../parameters.ts";
import type { Day } from "./day.ts";
import { iso } from "./day.ts";
import { inForce } from "./in-force.ts";
import type { Law, Rule } from "./rule.ts";
import type { ParameterUse } from "./ruling.ts";

/** From `since` (included) to `until` (not included; null: for good), something else is so than the law says. */
type Dated = { readonly since: Day; readonly until: Day | null };

/** A term, an amount or a choice has another value. */
type OtherValue = Dated & { readonly parameter: ParameterName; readonly value: boolean | number | string };

/** A rule is judged by the version that starts on that ISO day now, or by one that is not law; null: it says nothing. */
type OtherVersion = Dated & { readonly rule: string; readonly version: string | Version | null };
type Version = Rule["versions"][number];

export type Assumption = OtherValue | OtherVersion;

const holds = ({ since, until }: Dated, on: Day): boolean => since <= on && (until === null || on < until);
const nameOf = (one: Assumption): string => ("parameter" in one ? one.parameter : one.rule);

/** The law with some things otherwise, before they are in force: for `judgeBy` and `dueBy`. Throws when two overlap. */
export function scenario(assumptions: readonly Assumption[]): Law {
  refuseOverlap(assumptions);
  const values = assumptions.filter((one) => "parameter" in one);
  const versions = assumptions.filter((one) => "rule" in one);
  return {
    versionOn(rule, on) {
      const other = versions.find((one) => one.rule === rule.name && holds(one, on));
      if (!other) return inForce.versionOn(rule, on);
      const { version } = other;
      return typeof version === "string"
        ? rule.versions.find(({ since }) => since === version)
        : (version ?? undefined);
    },
    valueOn(name, on) {
      const other = values.find((one) => one.parameter === name && holds(one, on));
      const now = inForce.valueOn(name, on);
      return other ? insteadOf(now, other) : now;
    },
  };
}

/** For each value that is stood in for, one and the same object. */
const assumed = new WeakMap<OtherValue, Map<ParameterUse, ParameterUse>>();

function insteadOf(now: ParameterUse, other: OtherValue): ParameterUse {
  const { name, source, status } = now;
  const known = assumed.get(other) ?? new Map<ParameterUse, ParameterUse>();
  assumed.set(other, known);
  const until = other.until === null ? null : iso(other.until);
  const use = known.get(now) ?? {
    name,
    value: other.value,
    since: iso(other.since),
    until,
    source,
    status,
    assumed: true,
  };
  known.set(now, use);
  return use;
}

function refuseOverlap(assumptions: readonly Assumption[]): void {
  for (const [index, one] of assumptions.entries()) {
    const end = one.until ?? Number.POSITIVE_INFINITY;
    if (end <= one.since) throw new RangeError(`${nameOf(one)} ends before it starts`);
    const other = assumptions
      .slice(index + 1)
      .find(
        (next) =>
          nameOf(next) === nameOf(one) && next.since < end && one.since < (next.until ?? Number.POSITIVE_INFINITY),
      );
    if (other) throw new RangeError(`${nameOf(one)} is said twice for the same day`);
  }
}
