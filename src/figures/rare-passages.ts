/** Fewer than so many could be known again. Our choice: no source gives it for these figures. */
export const fewest = 5;

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

export const tookRare = (variant: Variant, rare: ReadonlySet<number>): boolean =>
  passagesOf(variant).some((one) => rare.has(one));

/** What is known of trajectories beside their steps: the year in which they began, and values in an order that is always the same. */
type Known = Variant & { year: number; about: readonly (string | null)[] };

/** How much is told beside the steps: the year and so many of the first values; of `onlySteps` not even the year. */
export type Level = number;
export const onlySteps: Level = -1;

/**
 * How much is told of each trajectory of the whole country: as much as leaves it among others who are told alike and of
 * whom at least a handful took each of its passages. Of whom that cannot be said at any level, nothing is told at all.
 */
export function levelOfEach<V extends Known>(variants: readonly V[]): ReadonlyMap<V, Level> {
  const told = new Map<V, Level>();
  let left = variants;
  for (let level = variants[0]?.about.length ?? onlySteps; level >= onlySteps; level -= 1) {
    for (const alike of Map.groupBy(left, (one) => toldOf(one, level)).values()) {
      const rare = rarePassages(alike);
      for (const one of alike) if (!tookRare(one, rare)) told.set(one, level);
    }
    left = left.filter((one) => !told.has(one));
  }
  return told;
}

/** All that is told beside the steps, in one text. */
export const toldOf = ({ year, about }: Pick<Known, "year" | "about">, level: Level): string =>
  level === onlySteps ? "" : [year, ...about.slice(0, level)].join("/");
