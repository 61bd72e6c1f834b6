import { amend } from "../../law/kernel/amend.ts";
import { iso, tryDay } from "../../law/kernel/day.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import type { Parameter } from "../../law/kernel/parameter.ts";
import type { Rule } from "../../law/kernel/rule.ts";
import type { Assumption } from "../../law/kernel/scenario.ts";
import { scenario } from "../../law/kernel/scenario.ts";
import { parameters } from "../../law/parameters.ts";
import { type ParameterName, rules } from "../../law/rules.ts";
import type { Text } from "../../words/language.ts";
import { lawChangeFaults } from "../../words/screens/law-change.ts";
import { type Amended, type Fault, type Held, otherPart } from "./read-part.ts";

/** One change as it is written: a parameter with its value, or a rule with the first day of the version to judge by. */
export type Written = { name: string; since: string; until?: string; value: string };

/** What was written and cannot be read; `line` counts from 1, 0 is the whole. */
export type ChangeFault = { line: number; what: Text };

const most = 50;

/** Lines of `name,since,until,value`, as a spreadsheet saves them; a heading and empty lines are passed over. */
export function linesOf(csv: string): readonly Written[] {
  const rows = csv
    .split(/\r?\n/)
    .map((line) => line.split(/[,;]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));
  return rows
    .filter((cells) => cells.some((cell) => cell !== "") && cells[0] !== "name")
    .map(([name = "", since = "", until = "", value = ""]) => ({ name, since, value, ...(until && { until }) }));
}

/** The law with these changes, or everything that is wrong with them. */
export function readChanges(written: readonly Written[]): ReturnType<typeof scenario> | readonly ChangeFault[] {
  if (written.length === 0) return [{ line: 0, what: lawChangeFaults.nothing }];
  if (written.length > most) return [{ line: 0, what: lawChangeFaults.tooMany }];
  const read = written.map(assumptionOf);
  const faults = read.flatMap((one, index) =>
    typeof one === "string" ? [{ line: index + 1, what: lawChangeFaults[one] }] : [],
  );
  if (faults.length > 0) return faults;
  try {
    return scenario(together(read as Read[]));
  } catch (error) {
    if (error instanceof RangeError) return [{ line: 0, what: lawChangeFaults.overlap }];
    throw error;
  }
}

type Read = Assumption | Amended;

/** Parts of one rule that change on the same days make one version of it, from the one that is in force on their first. */
function together(read: readonly Read[]): Assumption[] {
  const amended = Map.groupBy(
    read.filter((one) => "amendment" in one),
    ({ rule, since, until }) => `${rule} ${since} ${until}`,
  );
  const versions = [...amended.values()].map((all): Assumption => {
    const [{ rule: name, since, until }] = all as [Amended];
    const now = inForce.versionOn(rules[name] as Rule, since) as Rule["versions"][number];
    const version = amend(
      rules[name] as Rule,
      now,
      iso(since),
      all.map(({ amendment }) => amendment),
    );
    return { rule: name, version, since, until };
  });
  return [...read.filter((one): one is Assumption => !("amendment" in one)), ...versions];
}

function assumptionOf({ name, since: first, until: last, value }: Written): Read | Fault {
  const since = tryDay(first);
  const until = last ? tryDay(last) : null;
  if (since === undefined || until === undefined || (until !== null && until <= since)) return "day";
  if (Object.hasOwn(parameters, name)) return otherValue(name as ParameterName, value, { since, until });
  if (name.includes(".")) return otherPart(name, value, { since, until });
  if (!Object.hasOwn(rules, name)) return "name";
  if (value === "none") return { rule: name, version: null, since, until };
  const { versions } = rules[name as keyof typeof rules];
  return versions.some((version) => version.since === value) ? { rule: name, version: value, since, until } : "version";
}

/** The same kind of value as the law has there: a number of 0 or more, yes or no, or a word that the law knows. */
function otherValue(parameter: ParameterName, text: string, held: Held): Assumption | Fault {
  const { unit } = parameters[parameter];
  const known = Object.values(parameters)
    .filter((other) => other.unit === unit)
    .flatMap((other: Parameter<boolean | number | string>) => other.values)
    .flatMap(({ value, otherReading }) => [value, ...(otherReading ? [otherReading.value] : [])]);
  switch (typeof known[0]) {
    case "number":
      return /^\d{1,9}$/.test(text) ? { parameter, value: Number(text), ...held } : "number";
    case "boolean":
      return text === "yes" || text === "no" ? { parameter, value: text === "yes", ...held } : "yesNo";
    default:
      return known.includes(text) ? { parameter, value: text, ...held } : "word";
  }
}
