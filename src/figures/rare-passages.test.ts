import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  fewest,
  levelOfEach,
  onlySteps,
  passage,
  rarePassages,
  toldOf,
  tookRare,
  type Variant,
} from "./rare-passages.ts";

const variant = fc.record({
  path: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
  over: fc.boolean(),
  count: fc.integer({ min: 1, max: 12 }),
});
const took = (count: number, ...path: number[]): Variant => ({ path, over: true, count });

describe("rare passages", () => {
  it("are those that fewer than a handful took", () => {
    const variants = [took(100, 1, 2, 3), took(4, 1, 3)];
    const rare = rarePassages(variants);
    assert.deepEqual([...rare], [passage.code(1, 3)]);
    assert.deepEqual(
      variants.map((one) => tookRare(one, rare)),
      [false, true],
    );
  });

  it("are also those that become rare when others are left out", () => {
    const variants = [took(100, 1, 2), took(10, 1, 4), took(3, 1, 2, 4, 5), took(3, 1, 2, 4)];
    const rare = rarePassages(variants);
    assert.ok(rare.has(passage.code(2, 4)), "six took it, three of whom by a rare passage after it");
    assert.equal(variants.filter((one) => tookRare(one, rare)).length, 2);
  });

  it("are not those that one trajectory took often: people count, not times", () =>
    assert.ok(rarePassages([took(100, 1, 2), took(2, 1, 2, 2, 2, 2, 2)]).has(passage.code(2, 2))));

  const atLeastAHandful = (kept: readonly Variant[]) => {
    const counts = new Map<number, number>();
    for (const { path, over, count } of kept)
      for (const code of new Set(
        [...path, over ? passage.over : passage.goesOn].map((to, at) => passage.code(path[at - 1] ?? 0, to)),
      ))
        counts.set(code, (counts.get(code) ?? 0) + count);
    for (const count of counts.values()) assert.ok(count >= fewest);
  };
  it("leave nothing behind that fewer than a handful took, whatever the paths", () => {
    fc.assert(
      fc.property(fc.array(variant, { maxLength: 30 }), (variants) => {
        const rare = rarePassages(variants);
        atLeastAHandful(variants.filter((one) => !tookRare(one, rare)));
      }),
    );
  });

  it("are in no group that is told alike, whatever is known of people", () => {
    const known = fc
      .tuple(variant, fc.constantFrom(2023, 2024), fc.constantFrom("A", "B"), fc.constantFrom("100", "600", null))
      .map(([one, year, ...about]) => ({ ...one, year, about }));
    fc.assert(
      fc.property(fc.array(known, { maxLength: 40 }), (variants) => {
        const groups = Map.groupBy(levelOfEach(variants), ([one, level]) => toldOf(one, level));
        for (const alike of groups.values()) atLeastAHandful(alike.map(([one]) => one));
      }),
    );
  });

  it("cost a trajectory no more than what would tell it: what is known last first, then its year, then all", () => {
    const [flanders, brussels] = ["flanders", "brussels"];
    const variants = [
      { ...took(100, 1, 2), year: 2024, about: [flanders, "100"] },
      { ...took(3, 1, 2), year: 2024, about: [flanders, "600"] },
      { ...took(3, 1, 2), year: 2024, about: [flanders, "900"] },
      { ...took(5, 1, 2), year: 2023, about: [brussels, "600"] },
      { ...took(4, 1, 2), year: 2023, about: [flanders, "600"] },
      { ...took(1, 1, 2), year: 2023, about: [null, "600"] },
      { ...took(3, 1, 2), year: 2022, about: [flanders, "600"] },
      { ...took(2, 1, 2), year: 2021, about: [flanders, "600"] },
      { ...took(4, 1, 3), year: 2024, about: [flanders, "100"] },
    ];
    const level = levelOfEach(variants);
    assert.deepEqual(
      variants.map((one) => level.get(one)),
      [2, 1, 1, 2, 0, 0, onlySteps, onlySteps, undefined],
    );
  });
});
