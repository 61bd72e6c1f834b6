import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { excessShare, type Hundredth, percentText, shareWorked, toTheUnit } from "./share-worked.ts";

const hours = fc.integer({ min: 1, max: 8_000 });

describe("a share of full time", () => {
  it("is exact for hours with two decimals: 15.2 of 38 hours is 40 %", () => {
    assert.deepEqual(shareWorked(912, 2280), { part: 91_200, whole: 228_000 });
    assert.deepEqual(shareWorked((12.67 * 6000) / 100, 2280)?.part, 76_020);
  });

  it("is none when the hours cannot be", () => {
    for (const [worked, full] of [
      [-1, 2280],
      [2281, 2280],
      [0, 0],
      [0, -1],
    ] as const)
      assert.equal(shareWorked(worked, full), undefined);
  });

  it("above the free share is the same as in whole numbers of any size", () => {
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const [part, whole] = [BigInt(Math.min(one, other)), BigInt(Math.max(one, other))];
        const over = 10_000n * part - 2_000n * whole;
        const exact = over <= 0n ? 0n : over / whole;
        const share = { part: Number(part), whole: Number(whole) };
        assert.equal(excessShare(share, 20, "cut"), Number(exact));
        assert.equal(toTheUnit(excessShare(share, 20, "cut")), Number((exact + 50n) / 100n));
      }),
      { seed: 20_260_302 },
    );
  });

  it("is read both ways, and only what lies within half a hundredth of half a percent differs", () => {
    const share = { part: 820, whole: 2310 };
    assert.equal(excessShare(share, 20, "cut"), 1549);
    assert.equal(excessShare(share, 20, "nearest"), 1550);
    assert.equal(toTheUnit(1549), 15);
    assert.equal(toTheUnit(1550), 16);
  });

  it("in quarters of an hour, with 36 to 40 hours of full time, differs for four pairs only", () => {
    const differ: string[] = [];
    for (let whole = 36 * 4; whole <= 40 * 4; whole += 1)
      for (let part = 0; part <= whole; part += 1) {
        const unit = (how: Hundredth) => toTheUnit(excessShare({ part, whole }, 20, how));
        if (unit("cut") !== unit("nearest")) differ.push(`${part / 4}/${whole / 4}`);
      }
    assert.deepEqual(differ, ["15.25/36.75", "27.75/37.25", "28.5/37.75", "18.25/39.25"]);
  });

  it("is written to the hundredth", () => {
    assert.equal(percentText(3947, 1), "39.47");
    assert.equal(percentText(4005, 1), "40.05");
    assert.equal(percentText(4010, 1), "40.10");
    assert.equal(percentText(10_000 * 912, 2280), "40.00");
  });
});
