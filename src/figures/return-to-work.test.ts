import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { returnToWork, samplingBand } from "./return-to-work.ts";

describe("the return to the labour market (S003)", () => {
  const rows = [
    { at18: 1, at24: 1, at30: 1, count: 100 },
    { at18: 6, at24: 2, at30: 2, count: 200 },
    { at18: 4, at24: 4, at30: 4, count: 150 },
    { at18: 5, at24: 5, at30: 2, count: 50 },
    { at18: 6, at24: 6, at30: 6, count: 500 },
  ];

  it("has the published table beside it, whose subtotals are those of RIZIV within its own rounding", () => {
    const [at18, at24, at30] = returnToWork([]).columns.map(({ published }) => published);
    assert.deepEqual(
      [at18, at24, at30].map((column) => column?.["left-the-benefit"]),
      [2009, 2324, 2562],
    );
    assert.deepEqual(
      [at18, at24, at30].map((column) => column?.["still-on-benefit"]),
      [7992, 7675, 7438],
    );
    // RIZIV prints 37,57 - 41,21 - 43,34.
    assert.deepEqual(
      [at18, at24, at30].map((column) => column?.["returned-to-work"]),
      [3757, 4121, 4334],
    );
  });

  it("counts each trajectory once at each moment", () => {
    const { total, columns } = returnToWork(rows);
    assert.equal(total, 1000);
    assert.deepEqual(
      columns.map(({ counts }) => [counts["spontaneous-resumption"], counts.none]),
      [
        [0, 700],
        [200, 500],
        [250, 500],
      ],
    );
    assert.deepEqual(
      columns.map(({ shares }) => shares["returned-to-work"]),
      [2500, 4500, 5000],
    );
  });

  it("hides what is small, and every subtotal that would tell it", () => {
    const { columns } = returnToWork([...rows, { at18: 3, at24: 3, at30: 3, count: 2 }]);
    assert.equal(columns[0]?.counts.other, null);
    assert.equal(columns[0]?.shares["left-the-benefit"], null);
  });

  it("of nobody has no shares", () => assert.equal(returnToWork([]).columns[0]?.shares.none, null));

  it("may differ by chance from the published table the less, the more there are", () => {
    assert.ok(samplingBand(1304, 1000) > samplingBand(1304, 100_000));
    assert.ok(Math.abs(samplingBand(5000, 10_000) - (3.29 * 50 + 1)) < 0.001);
  });
});
