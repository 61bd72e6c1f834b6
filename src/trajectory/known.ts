import type { Ruling } from "../law/kernel/ruling.ts";

/** The outcome of a ruling on facts that are all there. Throws a TypeError when a fact is missing: the act forgot it. */
export function known<Outcome extends string>({ rule, outcome }: Ruling<Outcome>): Exclude<Outcome, "unknown"> {
  if (outcome === "unknown") throw new TypeError(`${rule} was asked without all its facts`);
  return outcome as Exclude<Outcome, "unknown">;
}
