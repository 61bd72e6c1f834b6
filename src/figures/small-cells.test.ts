import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fewest, hideSmall, totalsOf } from "./small-cells.ts";

describe("small cells", () => {
  it("are hidden from 1 up to one less than the fewest; zero is not", () =>
    assert.deepEqual(hideSmall([[0, 1, 4, 5, 6]]), [[0, null, null, 5, 6]]));

  it("do not stand alone: the smallest of the rest is hidden with them, across rows and columns", () =>
    assert.deepEqual(
      hideSmall([
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
      [
        [null, null, 30],
        [null, null, 60],
        [70, 80, 90],
      ],
    ));

  it("leave everything where nothing is small", () => {
    const table = [
      [10, 20],
      [0, 40],
    ];
    assert.deepEqual(hideSmall(table), table);
  });

  it("hide a zero only where there is nothing else to hide behind", () =>
    assert.deepEqual(hideSmall([[2, 0]]), [[null, null]]));

  it("of totals: a small one, and a second so that the first cannot be worked out", () => {
    const { rows, all } = totalsOf([
      [1, 1],
      [10, 10],
      [30, 30],
    ]);
    assert.deepEqual([rows, all], [[null, null, 60], 82]);
  });

  it("never leave exactly one hidden in a line, and never show a small one", () => {
    const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(tables, (table) => {
        const shown = hideSmall(table);
        for (const row of shown) for (const cell of row) assert.ok(cell === null || cell === 0 || cell >= fewest);
        const hidden = (line: readonly (number | null)[]) => line.filter((cell) => cell === null).length;
        for (const row of shown) assert.notEqual(hidden(row), 1);
        if (table.length > 1)
          for (const column of (shown[0] ?? []).keys())
            assert.notEqual(hidden(shown.map((row) => row[column] ?? null)), 1);
      }),
    );
  });
});
