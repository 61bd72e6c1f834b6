import { day } from "../../law/kernel/day.ts";
import type { FactList, FactsOf, Period } from "../../law/kernel/facts.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import { judgeBy } from "../../law/kernel/judge.ts";
import { type Law, NotInForce, type Rule } from "../../law/kernel/rule.ts";
import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import { rules } from "../../law/rules.ts";

/** A ruling as the law gives it now and as it would be. `would` undefined: the rule would say nothing about that day. */
export type Both = { now: Ruling; would: Ruling | undefined };

/**
 * Asks the law once more about the facts that stand in a ruling on record, and then the other law. Undefined where
 * the facts do not say enough to come to the same outcome again, such as in a ruling of before its rule was changed.
 *
 * @param known the facts, where they are known from elsewhere.
 */
export function judgeAgain(recorded: Ruling, other: Law, known?: FactsOf<FactList>): Both | undefined {
  const rule = Object.hasOwn(rules, recorded.rule) ? (rules[recorded.rule as keyof typeof rules] as Rule) : undefined;
  if (!rule) return undefined;
  const facts = known ?? factsOf(rule, recorded);
  const now = unlessSilent(inForce, rule, facts, recorded);
  if (now?.outcome !== recorded.outcome) return undefined;
  return { now, would: unlessSilent(other, rule, facts, recorded) };
}

/** Another outcome, day or amount. */
export const differs = ({ now, would }: Both): boolean =>
  now.outcome !== would?.outcome || JSON.stringify(now.value) !== JSON.stringify(would.value);

function unlessSilent(law: Law, rule: Rule, facts: FactsOf<FactList>, { on }: Ruling): Ruling | undefined {
  try {
    return judgeBy(law, rule, facts, day(on));
  } catch (error) {
    // A RangeError: a fact of a time when the rule knew other ones, or a day for which a parameter says nothing.
    if (error instanceof NotInForce || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What stands in a ruling, as the rule takes it. A day that did not come is null there, and so is one nobody knows. */
function factsOf(rule: Rule, { because, facts = {} }: Ruling): FactsOf<FactList> {
  const shown: Ground["facts"] = { ...facts };
  const walk = (grounds: readonly Ground[]) => {
    for (const ground of grounds) {
      Object.assign(shown, ground.facts);
      if (ground.because) walk(ground.because);
    }
  };
  walk(because);
  const read = Object.entries(rule.facts).map(([name, { kind }]) => {
    const value = shown[name];
    if (value === null || value === undefined)
      return [name, kind === "day or never" && value === null ? null : undefined];
    if (kind === "periods") return [name, periodsIn(String(value))];
    return [name, kind.startsWith("day") ? day(String(value)) : value];
  });
  return Object.fromEntries(read) as FactsOf<FactList>;
}

/** `2026-03-02/2026-03-09, 2026-05-01/`, as a ruling shows them. */
const periodsIn = (text: string): Period[] =>
  text
    .split(", ")
    .filter((one) => one !== "")
    .map((one) => {
      const [from = "", until = ""] = one.split("/");
      return { from: day(from), until: until === "" ? null : day(until) };
    });
