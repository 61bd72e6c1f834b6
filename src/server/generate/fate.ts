import { type ReturnMonth, returnMonths } from "../../figures/published/return-table.ts";
import type { Outcome } from "../../trajectory/ending/ending.ts";
import type { Chance } from "./chance.ts";

/** What somebody turns to, so many months after the start of their trajectory; before the first turn it is `none`. */
export type Turn = { month: number; to: Outcome };
/** Shares by outcome at 18, 24 and 30 months, in any unit. */
export type Returns = Readonly<Record<ReturnMonth, Readonly<Record<Outcome, number>>>>;

const turning = ["exclusion", "spontaneous-resumption", "other", "partial-resumption", "voluntary-work"] as const;
type Moves = Partial<Record<Outcome, number>>;

/** Nobody leaves these any more. */
export const isFinal = (outcome: Outcome): boolean =>
  outcome === "exclusion" || outcome === "spontaneous-resumption" || outcome === "other";

/** How far ahead a life is drawn. */
const lastMonth = 150;

/**
 * What becomes of one person, drawn so that the shares of many at 18, 24 and 30 months are those of the table. Between
 * two columns people turn from `none`; who leaves partial resumption works in full again. After the last column the last half year
 * repeats itself.
 */
export function fate(chance: Chance, returns: Returns): readonly Turn[] {
  const [first, second, third] = returnMonths;
  const turns: Turn[] = [];
  let now: Outcome = "none";
  const move = (moves: Readonly<Record<string, Moves>>, from: number, until: number) => {
    const to = pick(chance, moves[now] ?? {});
    if (to === undefined) return;
    turns.push({ month: from + chance.share() * (until - from), to });
    now = to;
  };
  move({ none: shares(returns[first], returns[first]) }, 1, first);
  move(movesBetween(returns[first], returns[second]), first, second);
  const later = movesBetween(returns[second], returns[third]);
  for (let from: number = second; from < lastMonth; from += third - second) move(later, from, from + third - second);
  return turns;
}

/** Undefined: stays. */
function pick(chance: Chance, moves: Moves): Outcome | undefined {
  let left = chance.share();
  for (const [to, share] of Object.entries(moves) as [Outcome, number][]) {
    left -= share;
    if (left < 0) return to;
  }
  return undefined;
}

const total = (column: Readonly<Record<Outcome, number>>) => Object.values(column).reduce((sum, part) => sum + part, 0);

const shares = (column: Readonly<Record<Outcome, number>>, of: Readonly<Record<Outcome, number>>): Moves =>
  Object.fromEntries(turning.map((outcome) => [outcome, column[outcome] / total(of)]));

/** Who must turn where for one column to become the next. */
function movesBetween(before: Readonly<Record<Outcome, number>>, after: Readonly<Record<Outcome, number>>) {
  const gain = (outcome: Outcome) => after[outcome] - before[outcome];
  const leaves = Math.max(0, -gain("partial-resumption"));
  const fromNone = Object.fromEntries(
    turning.map((outcome) => {
      const elsewhere = outcome === "spontaneous-resumption" ? leaves : 0;
      return [outcome, Math.max(0, gain(outcome) - elsewhere) / before.none];
    }),
  );
  return {
    none: fromNone,
    "partial-resumption": { "spontaneous-resumption": leaves / before["partial-resumption"] },
  };
}
