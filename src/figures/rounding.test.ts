import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { many } from "./given-tally.ts";
import { base, exact, furthest, roundedBy, shareOf, type Tally } from "./rounding.ts";

const always = (up: boolean) => roundedBy(() => (up ? 0.1 : 0.9));

describe("rounding to a multiple of five", () => {
  it("goes up or down by the draw, and leaves multiples and nobody as they are", () => {
    assert.deepEqual(
      [0, 1, 5, 7].map((count) => always(true)([many(count)])),
      [0, 5, 5, 10],
    );
    assert.deepEqual(
      [0, 1, 5, 7].map((count) => always(false)([many(count)])),
      [0, 0, 5, 5],
    );
  });

  it("goes up as often as the remainder is large, so that the mean of many is right", () => {
    for (const count of [1, 2, 3, 4, 11]) {
      const draws = Array.from({ length: 1000 }, (_, at) => roundedBy(() => (at + 0.5) / 1000)([many(count)]));
      assert.ok(Math.abs(draws.reduce((sum, one) => sum + one) / draws.length - count) < 0.01);
      assert.ok(Math.max(...draws) - count <= furthest && count - Math.min(...draws) <= furthest);
    }
  });

  it("tells the same of the same people, whichever rows they came in", () => {
    const told = roundedBy((key, count) => ((key * 31 + count * 17) % 101) / 101);
    const row = fc.record({ count: fc.integer({ min: 1, max: 9 }), key: fc.nat(5000), before: fc.constant(false) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const sum = (of: keyof Tally) => rows.reduce((total, one) => total + Number(one[of]), 0);
        assert.equal(told(rows), told([{ count: sum("count"), key: sum("key"), before: false }]));
        assert.ok(Math.abs(told(rows) - exact(rows)) <= furthest && told(rows) % base === 0);
      }),
    );
  });

  it("takes off who began before, at most twice as far from the truth and never less than nobody", () => {
    const told = roundedBy((key) => (key % 10) / 10);
    const row = fc.record({ count: fc.integer({ min: 1, max: 9 }), key: fc.nat(5000), before: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        assert.ok(Math.abs(told(rows) - exact(rows)) <= 2 * furthest);
        assert.ok(told(rows) >= 0);
        if (exact(rows) === 0) assert.equal(told(rows), 0, "of the same people as before nothing is left");
      }),
    );
  });
});

describe("a share of numbers that are told", () => {
  it("is none of nobody, not told of few, and never more than all", () => {
    assert.equal(shareOf(0, 0), undefined);
    assert.equal(shareOf(10, 25), null);
    assert.equal(shareOf(10, 40), 2500);
    assert.equal(shareOf(45, 40), 10_000);
  });
});
