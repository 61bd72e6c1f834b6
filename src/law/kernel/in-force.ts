import { type ParameterName, parameters } from "../parameters.ts";
import { sources } from "../sources.ts";
import type { Day } from "./day.ts";
import type { Parameter } from "./parameter.ts";
import type { Law } from "./rule.ts";
import type { ParameterUse } from "./ruling.ts";

/** Every value of every parameter, as a ruling names it. */
const held = Object.fromEntries(
  Object.entries(parameters).map(([name, { values }]: [string, Parameter<boolean | number | string>]) => [
    name,
    values.map(({ value, since, until = null, source, from, to }) => {
      const use = { name: name as ParameterName, value, since, until, source, status: sources[source].status };
      return { from, to, use: Object.freeze(use) };
    }),
  ]),
) as Record<ParameterName, { from: Day; to: number; use: ParameterUse }[]>;

/** The law as it stands in the versions and the parameters. */
export const inForce: Law = {
  versionOn: (rule, on) => rule.versions.find(({ from, to }) => from <= on && on < to),
  valueOn(name, on) {
    for (const { from, to, use } of held[name]) if (from <= on && on < to) return use;
    throw new RangeError(`the parameter ${name} has no value on that day`);
  },
};
