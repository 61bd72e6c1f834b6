import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { many } from "./given-tally.ts";
import { exact } from "./rounding.ts";
import { termsFigure } from "./terms-figure.ts";

const row = (counts: Parameters<typeof termsFigure>[0]) =>
  termsFigure(counts, exact).tables[0]?.rows.find(({ name }) => name.en === "Plan")?.cells;

describe("what was done within its legal term", () => {
  it("is a share of all that was done, in time or late", () =>
    assert.deepEqual(
      row([
        { term: "plan", days: 10, inTime: true, ...many(30) },
        { term: "plan", days: 40, inTime: false, ...many(10) },
      ]),
      [40, 7500, 10, 10],
    ));

  it("says that there is nothing, and describes no few", () => {
    assert.deepEqual(row([]), [0, undefined, undefined, undefined]);
    assert.deepEqual(row([{ term: "plan", days: 10, inTime: true, ...many(29) }]), [29, null, null, null]);
  });
});
