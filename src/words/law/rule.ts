import type { Text } from "../language.ts";

/** How a rule is said: its title, and the question that it answers. */
export type RuleWords = { title: Text; asks: Text };

/** What the law says around a rule and the rule does not: one sentence for each thing, at least one. */
export type NotModelled = readonly [Text, ...Text[]];
