/** Everything that is counted is told in multiples of this. Our reading (2026-11-22), after Statistics Canada. */
export const base = 5;
/** One number in so many is moved a multiple further, up as often as down. Our reading (2026-11-22). */
const oneInMoved = 10;
/** The furthest that one number that is told can be from what was counted. */
export const furthest = 2 * base - 1;
/** Of fewer than so many (as told) no share, median or curve is told: rounding alone would move it too far. Our reading (2026-11-22). */
export const fewestToDescribe = 30;

/**
 * So many people or trajectories. `key`: their first days added up, the same for the same people by whatever filter they
 * were found. `before`: begun before the first year that was asked for, and counted only to be taken off again.
 */
export type Tally = { count: number; key: number; before: boolean };
/** How many of all of these are told. */
export type Told = (of: readonly Tally[]) => number;
/** A number from 0 up to 1 that is always the same for the same key and count, and that nobody works out without the secret. */
export type Draw = (key: number, count: number) => number;

/**
 * Random rounding to a base with a key of the cell: up as often as the remainder is large, so that the mean is right, and
 * always alike for the same people. Nobody is told as nobody. Sums are rounded for themselves. One in ten is moved further, without
 * which one would know of too many numbers on which side of them the count lies (differencing.test.ts). Years are a
 * difference of two rounded numbers, "until the last year" less "before the first", so that all ranges of years together
 * say no more than those numbers.
 */
export const roundedBy = (draw: Draw): Told => {
  const one = (of: readonly Tally[]) => {
    const [count, key] = [countOf(of), of.reduce((sum, tally) => sum + tally.key, 0)];
    const [up, drawn] = [(count % base) / base, draw(key, count)];
    const round = count - (count % base) + (drawn < up ? base : 0);
    // What is left of the draw once it has decided is a draw again.
    const again = drawn < up ? drawn / up : (drawn - up) / (1 - up);
    return round === 0 ? 0 : round + moved(again);
  };
  return (of) => Math.max(0, one(of) - one(of.filter(({ before }) => before)));
};

const moved = (drawn: number): number => {
  const each = 1 / (2 * oneInMoved);
  return drawn < each ? -base : drawn >= 1 - each ? base : 0;
};

/** The numbers as they are: for tests and for what another program counts beside ours. */
export const exact: Told = (of) => countOf(of.filter(({ before }) => !before));

const countOf = (of: readonly Tally[]): number => of.reduce((sum, { count }) => sum + count, 0);

/** A share of a whole in hundredths of a percent, of two numbers as they are told; null of too few, undefined of nobody. */
export const shareOf = (part: number, whole: number): number | null | undefined =>
  whole === 0 ? undefined : whole < fewestToDescribe ? null : Math.min(10_000, Math.round((part * 10_000) / whole));
