import type { Text } from "../language.ts";

/** How one condition of the law is said. */
export type ConditionWords = {
  /** A label without a person in it, to stand before "yes", "no" or "unknown". */
  name: Text;
  /** To the person: it is met. */
  holds: Text;
  /** To the person: it is not met, and where they can go instead. */
  fails: Text;
  /** To the person: what nobody knows yet. */
  unknown: Text;
};
