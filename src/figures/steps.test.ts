import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stepsFigure } from "./steps.ts";

const contact = (kept: number, late: number) => {
  const count = kept + late;
  const times = { step: "contact", count, quarter: 10, median: 17, threeQuarters: 21, kept, late } as const;
  return stepsFigure([times]).tables[0]?.rows[0]?.cells;
};

describe("the steps and how long they took", () => {
  it("are told with their quartiles and the share within the term", () =>
    assert.deepEqual(contact(30, 10), [40, 10, 17, 21, 7500]));

  it("tell no share where a handful was late, or in time: it would tell how many", () => {
    assert.deepEqual(contact(400, 2), [402, 10, 17, 21, null]);
    assert.deepEqual(contact(3, 90), [93, 10, 17, 21, null]);
    assert.deepEqual(contact(40, 0), [40, 10, 17, 21, 10_000]);
  });

  it("tell nothing of a handful, and that there is nothing of nobody", () => {
    assert.deepEqual(contact(4, 0), [null, null, null, null, null]);
    assert.deepEqual(stepsFigure([]).tables[0]?.rows[0]?.cells, [0, undefined, undefined, undefined, undefined]);
  });
});
