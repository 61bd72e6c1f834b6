import { fewest } from "./small-cells.ts";

/** So many trajectories took exactly these steps, by their numbers (path.ts), and are over or still go on. */
export type Variant = { path: readonly number[]; over: boolean; count: number };

/** A passage as one number: the step it comes from and the one it goes to, where `began`, `over` and `goesOn` are no steps. */
export const passage = { began: 0, over: 98, goesOn: 99, code: (from: number, to: number): number => from * 100 + to };

const passagesOf = ({ path, over }: Variant): number[] =>
  [...path, over ? passage.over : passage.goesOn].map((to, at) => passage.code(path[at - 1] ?? passage.began, to));

/**
 * The passages that fewer than a handful of trajectories took. Who took one could be known again, and hiding its number
 * alone would not help, since as many come to a step as go from it: so those trajectories are left out whole, and
 * with them gone other passages may become rare, which are then rare too. What is left can be shown with all its sums.
 */
export function rarePassages(variants: readonly Variant[]): ReadonlySet<number> {
  const rare = new Set<number>();
  const known = variants.map((variant) => ({ count: variant.count, passages: passagesOf(variant) }));
  for (;;) {
    const before = rare.size;
    const counts = new Map<number, number>();
    for (const { count, passages } of known)
      if (!passages.some((one) => rare.has(one)))
        for (const one of new Set(passages)) counts.set(one, (counts.get(one) ?? 0) + count);
    for (const [one, count] of counts) if (count < fewest) rare.add(one);
    // What only trajectories took that are left out by now is not there at all.
    if (rare.size === before) return rare;
  }
}

/** How many trajectories there are, and how many of them took a rare passage. */
export function leftOut(variants: readonly Variant[], rare: ReadonlySet<number>): { all: number; left: number } {
  const sum = (of: readonly Variant[]) => of.reduce((total, { count }) => total + count, 0);
  return { all: sum(variants), left: sum(variants.filter((one) => passagesOf(one).some((code) => rare.has(code)))) };
}
