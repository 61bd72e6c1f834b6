import type { Tally } from "./rounding.ts";

/** For tests: so many, of whom nothing else matters. */
export const many = (count: number): Tally => ({ count, key: 0, before: false });
