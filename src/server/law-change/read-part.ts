import { type Amendment, amend, countedIn, firstDays, restDays } from "../../law/kernel/amend.ts";
import { type Day, iso } from "../../law/kernel/day.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import type { Rule } from "../../law/kernel/rule.ts";
import { type RuleName, rules } from "../../law/rules.ts";
import type { lawChangeFaults } from "../../words/screens/law-change.ts";

export type Fault = keyof typeof lawChangeFaults;
/** `since` included, `until` not; null: for good. */
export type Held = { since: Day; until: Day | null };
export type Amended = Held & { rule: RuleName; amendment: Amendment };

/** `rule.part`: a row with another outcome, a condition that is struck, a term that is counted otherwise. */
export function otherPart(name: string, value: string, held: Held): Amended | Fault {
  const [rule = "", part = ""] = name.split(".");
  if (!Object.hasOwn(rules, rule)) return "name";
  const of = rules[rule as RuleName] as Rule;
  const now = inForce.versionOn(of, held.since);
  if (!now) return "silent";
  const amendment = amendmentOf(of, part, value);
  if (typeof amendment === "string") return amendment;
  try {
    amend(of, now, iso(held.since), [amendment]);
  } catch (error) {
    if (error instanceof RangeError) return "part";
    throw error;
  }
  return { rule: rule as RuleName, amendment, ...held };
}

function amendmentOf(rule: Rule, part: string, value: string): Amendment | Fault {
  switch (rule.shape) {
    case "table": {
      const gives = rule.versions.flatMap(
        (version) => (version as unknown as { rows: readonly { gives: string }[] }).rows,
      );
      return gives.some((row) => row.gives === value) ? { row: part, gives: value } : "word";
    }
    case "conditions":
      return value === "struck" ? { struck: part } : "struck";
    case "deadline":
      return termAmendment(part, value) ?? "term";
    case "calculation":
      return "part";
  }
}

function termAmendment(part: string, value: string): Amendment | undefined {
  const is = <V extends string>(all: readonly V[]) => all.find((one) => one === value);
  const [unit, rest, first] = [is(countedIn), is(restDays), is(firstDays)];
  if (part === "counted-in" && unit) return { countedIn: unit };
  if (part === "on-rest-day" && rest) return { onRestDay: rest };
  return part === "first-day" && first ? { firstDay: first } : undefined;
}
