import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { termsFigure } from "./terms-figure.ts";

const row = (counts: Parameters<typeof termsFigure>[0]) =>
  termsFigure(counts).tables[0]?.rows.find(({ name }) => name.en === "Plan")?.cells;

describe("what was done within its legal term", () => {
  it("is a share of all that was done, in time or late", () =>
    assert.deepEqual(
      row([
        { term: "plan", days: 10, inTime: true, count: 30 },
        { term: "plan", days: 40, inTime: false, count: 10 },
      ]),
      [40, 7500, 10, 10],
    ));

  it("is not told where a handful was late: the share would tell it", () =>
    assert.deepEqual(
      row([
        { term: "plan", days: 10, inTime: true, count: 30 },
        { term: "plan", days: 40, inTime: false, count: 2 },
      ]),
      [32, null, 10, 10],
    ));

  it("says that there is nothing, and nothing of a handful", () => {
    assert.deepEqual(row([]), [0, undefined, undefined, undefined]);
    assert.deepEqual(row([{ term: "plan", days: 10, inTime: true, count: 4 }]), [null, null, null, null]);
  });
});
