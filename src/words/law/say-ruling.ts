import type { Ground, Ruling } from "../../law/kernel/ruling.ts";
import type { Text } from "../language.ts";
import type { ConditionWords } from "./condition.ts";
import { conditionWords } from "./condition-words.ts";
import { factValueWords } from "./fact-value-words.ts";
import { factWords } from "./fact-words.ts";
import { outcomeWords } from "./outcome-words.ts";
import { parameterValueWords } from "./parameter-words.ts";
import { rowWords } from "./row-words.ts";
import type { RuleWords } from "./rule.ts";
import { ruleWords } from "./rule-words.ts";
import { stepWords } from "./step-words.ts";

/** A ruling was stored in its day, and may name what the law has renamed since: that name stands then for itself. */
const itself = (name: string): Text => ({ nl: name, fr: name, de: name, en: name });
const from = <Words>(words: Readonly<Record<string, Words>>, name: string): Words | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined;
const conditionOf = (name: string) => from<ConditionWords>(conditionWords, name);

export const sayRule = (rule: string): RuleWords =>
  from<RuleWords>(ruleWords, rule) ?? { title: itself(rule), asks: itself(rule) };

/** The label of one thing that was weighed; its answer follows. */
export function sayGround({ kind, what }: Pick<Ground, "kind" | "what">): Text {
  const label = { condition: conditionOf(what)?.name, row: from(rowWords, what), step: from(stepWords, what) }[kind];
  return label ?? itself(what);
}

/** An outcome, or the answer of a row or a step, that has a name; nothing for a day, a period or a number. */
export const sayOutcome = (outcome: string): Text | undefined =>
  from(outcomeWords, outcome) ?? from(parameterValueWords, outcome);

export const sayFact = (fact: string): Text => from(factWords, fact) ?? itself(fact);
/** A value that is one of a list; nothing for a day, a number, a text, yes or no. */
export const sayFactValue = (value: string): Text | undefined => from(factValueWords, value);

/**
 * Why not, in sentences to the person: every condition that is not met, and where to go instead. When none fails but
 * the facts do not say enough: everything that is not known yet. Empty when nothing stands in the way.
 */
export function reasonsAgainst({ because }: Pick<Ruling, "because">): Text[] {
  const weighed = because.filter(({ kind }) => kind === "condition");
  const failed = weighed.filter(({ answer }) => answer === "no");
  const sentence = (ground: Ground, which: "fails" | "unknown") =>
    conditionOf(ground.what)?.[which] ?? itself(ground.what);
  if (failed.length > 0) return failed.map((ground) => sentence(ground, "fails"));
  return weighed.filter(({ answer }) => answer === "unknown").map((ground) => sentence(ground, "unknown"));
}
