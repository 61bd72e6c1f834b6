import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { waitingFigure } from "./waiting.ts";

describe("for whom trajectories waited", () => {
  const [table] = waitingFigure([
    { who: "coordinator", days: 10, count: 6 },
    { who: "coordinator", days: 20, count: 2 },
    { who: "mediator", days: 100, count: 4 },
    { who: "advising-physician", days: 90, count: 5 },
  ]).tables;

  it("is told with quartiles and all days together, the longest first", () =>
    assert.deepEqual(
      table?.rows.map(({ name, cells }) => [name.en, ...cells]),
      [
        ["Advising physician", 5, 90, 90, 90, 450],
        ["Return-to-work coordinator", 8, 10, 10, 10, 100],
        ["Employment mediator", null, null, null, null, null],
      ],
    ));
});
