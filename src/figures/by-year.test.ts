import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstYearFigure } from "./first-year.ts";
import { referralsFigure } from "./referrals.ts";
import { resumedFigure } from "./resumed.ts";

describe("figures by year", () => {
  it("show years between the first and the last also when nothing happened in them, and hide small numbers in twos", () => {
    const figure = referralsFigure([
      { year: 2023, what: "ReferredToCoordinator", count: 20 },
      { year: 2025, what: "ReferredToCoordinator", count: 3 },
      { year: 2025, what: "FirstContactAsked", count: 30 },
      { year: 2025, what: "PlanDrawnUp", count: 12 },
    ]);
    const [waysIn, , agreed] = figure.tables;
    assert.deepEqual(
      waysIn?.rows.map(({ name }) => name.en),
      ["2023", "2024", "2025"],
    );
    assert.ok((waysIn?.rows[2]?.cells.filter((cell) => cell === null).length ?? 0) >= 2);
    assert.deepEqual(agreed?.rows[0]?.cells, [0, 12]);
  });

  it("tell which share of the questionnaires came back, unless a number behind it is hidden", () => {
    const share = (filled: number) =>
      firstYearFigure(
        [
          { year: 2024, what: "sent", count: 100 },
          { year: 2024, what: "filled", count: filled },
        ],
        [],
      ).tables[0]?.rows[0]?.cells;
    assert.deepEqual(share(87), [100, 87, 8700]);
    assert.deepEqual(share(3), [null, null, null]);
  });

  it("count declared work by kind in its year, and by what was answered", () => {
    const [byYear, answers] = resumedFigure([
      { year: 2024, nature: "adapted-work", answer: "permitted", count: 40 },
      { year: 2024, nature: "adapted-work", answer: "refused", count: 8 },
    ]).tables;
    assert.equal(byYear?.rows[0]?.cells[0], 48);
    assert.deepEqual(answers?.rows[0]?.cells, [40, 8, 0, 0]);
  });
});
