import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { leftOut, passage, rarePassages, type Variant } from "./rare-passages.ts";
import { fewest } from "./small-cells.ts";

const took = (count: number, ...path: number[]): Variant => ({ path, over: true, count });

describe("rare passages", () => {
  it("are those that fewer than a handful took", () => {
    const variants = [took(100, 1, 2, 3), took(4, 1, 3)];
    const rare = rarePassages(variants);
    assert.deepEqual([...rare], [passage.code(1, 3)]);
    assert.deepEqual(leftOut(variants, rare), { all: 104, left: 4 });
  });

  it("are also those that become rare when others are left out", () => {
    const variants = [took(100, 1, 2), took(10, 1, 4), took(3, 1, 2, 4, 5), took(3, 1, 2, 4)];
    const rare = rarePassages(variants);
    assert.ok(rare.has(passage.code(2, 4)), "six took it, three of whom by a rare passage after it");
    assert.equal(leftOut(variants, rare).left, 6);
  });

  it("are not those that one trajectory took often: people count, not times", () =>
    assert.ok(rarePassages([took(100, 1, 2), took(2, 1, 2, 2, 2, 2, 2)]).has(passage.code(2, 2))));

  it("leave nothing behind that fewer than a handful took, whatever the paths", () => {
    const variant = fc.record({
      path: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
      over: fc.boolean(),
      count: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(variant, { maxLength: 30 }), (variants) => {
        const rare = rarePassages(variants);
        const kept = variants.filter((one) => leftOut([one], rare).left === 0);
        const counts = new Map<number, number>();
        for (const { path, over, count } of kept)
          for (const code of new Set(
            [...path, over ? passage.over : passage.goesOn].map((to, at) => passage.code(path[at - 1] ?? 0, to)),
          ))
            counts.set(code, (counts.get(code) ?? 0) + count);
        for (const count of counts.values()) assert.ok(count >= fewest);
      }),
    );
  });
});
