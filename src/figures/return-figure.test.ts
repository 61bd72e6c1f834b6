import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { returnFigure } from "./return-figure.ts";

describe("the page of the return to the labour market", () => {
  const young = [
    { time: 4, cause: "partial-resumption", count: 12 },
    { time: 9, cause: null, count: 30 },
    { time: 14, cause: null, count: 8 },
    { time: 17, cause: null, count: 2 },
  ] as const;

  it("says of trajectories of which the thirty months are not over that it is not known yet, and not nobody", () => {
    const { tables } = returnFigure([], young);
    const [table, followed] = tables;
    for (const { cells } of table?.rows ?? [])
      for (const [at, cell] of cells.entries()) if (at % 3 < 2) assert.equal(cell, undefined);
    assert.deepEqual(
      followed?.rows.map(({ cells }) => cells[0]),
      [0, 52],
    );
  });

  it("draws the curve no further than people have been followed", () => {
    const [chart] = returnFigure([], young).charts;
    assert.equal(chart?.kind === "lines" && chart.until, 14);
    const old = returnFigure([], [...young, { time: 90, cause: null, count: 40 }]).charts[0];
    assert.equal(old?.kind === "lines" && old.until, 36);
  });

  it("counts who is in the table and who is not yet, and hides both where one is a handful", () => {
    const row = { at18: 1, at24: 1, at30: 1, count: 50 };
    const of = (count: number) =>
      returnFigure(
        [row],
        [
          { time: 3, cause: "exclusion", count: 50 },
          { time: 2, cause: null, count },
        ],
      ).tables[1]?.rows.map(({ cells }) => cells[0]);
    assert.deepEqual(of(20), [50, 20]);
    assert.deepEqual(of(3), [null, null]);
  });
});
