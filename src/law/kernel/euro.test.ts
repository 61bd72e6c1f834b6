import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { euro, part } from "./euro.ts";

describe("an amount", () => {
  it("is written with two decimals", () => {
    assert.deepEqual([10, 110, 9].map(euro), ["0.10", "1.10", "0.09"]);
    assert.deepEqual([0, 5, 50, 100, 3500, 123_456_789].map(euro), [
      "0.00",
      "0.05",
      "0.50",
      "1.00",
      "35.00",
      "1234567.89",
    ]);
    assert.deepEqual([-5, -3500].map(euro), ["-0.05", "-35.00"]);
  });

  it("divided is whole cents, half a cent up", () => {
    assert.equal(part(4995, 70, 100), 3497); // 3496.5
    assert.equal(part(4993, 70, 100), 3495); // 3495.1
    assert.equal(part(500, 7, 60), 58); // 58.33
    assert.equal(part(0, 70, 100), 0);
  });

  it("divided is the same as in whole numbers of any size", () => {
    const amounts = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 6000 }),
        (amount, top, bottom) => {
          const doubled = 2n * BigInt(amount) * BigInt(top) + BigInt(bottom);
          assert.equal(part(amount, top, bottom), Number(doubled / (2n * BigInt(bottom))));
        },
      ),
      { seed: 20_260_302 },
    );
  });
});
