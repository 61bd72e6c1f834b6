import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { quantile } from "./quantile.ts";

const each = (...days: number[]) => days.map((day) => ({ days: day, count: 1 }));

describe("a quantile of days", () => {
  it("is one of the days that were counted, as percentile_disc of SQL has it", () => {
    assert.equal(quantile(each(4, 1, 3, 2), 0.5), 2);
    assert.equal(quantile(each(5, 1, 3, 2, 4), 0.5), 3);
    assert.equal(quantile(each(5, 1, 3, 2, 4), 0.25), 2);
    assert.equal(quantile(each(5, 1, 3, 2, 4), 0.75), 4);
  });

  it("weighs days by how often they were counted", () =>
    assert.equal(
      quantile(
        [
          { days: 10, count: 1 },
          { days: 2, count: 99 },
        ],
        0.5,
      ),
      2,
    ));

  it("of nothing there is none", () => assert.equal(quantile([], 0.5), null));
});
