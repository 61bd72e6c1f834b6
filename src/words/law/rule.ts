import type { Text } from "../language.ts";

/** How a rule is said: its title, and the question that it answers. */
export type RuleWords = { title: Text; asks: Text };
