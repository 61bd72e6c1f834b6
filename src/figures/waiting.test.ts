import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { many } from "./given-tally.ts";
import { exact } from "./rounding.ts";
import { waitingFigure } from "./waiting.ts";

describe("for whom trajectories waited", () => {
  const [table] = waitingFigure(
    [
      { who: "coordinator", days: 10, ...many(60) },
      { who: "coordinator", days: 20, ...many(20) },
      { who: "mediator", days: 100, ...many(4) },
      { who: "advising-physician", days: 90, ...many(50) },
    ],
    exact,
  ).tables;

  it("is told with quartiles and all days together, the longest first", () =>
    assert.deepEqual(
      table?.rows.map(({ name, cells }) => [name.en, ...cells]),
      [
        ["Advising physician", 50, 90, 90, 90, 4500],
        ["Return-to-work coordinator", 80, 10, 10, 10, 1040],
        ["Employment mediator", 4, null, null, null, null],
      ],
    ));
});
