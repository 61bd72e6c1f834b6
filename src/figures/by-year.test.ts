import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstYearFigure } from "./first-year.ts";
import { many } from "./given-tally.ts";
import { referralsFigure } from "./referrals.ts";
import { resumedFigure } from "./resumed.ts";
import { exact } from "./rounding.ts";

describe("figures by year", () => {
  it("show years between the first and the last also when nothing happened in them", () => {
    const figure = referralsFigure(
      [
        { year: 2023, what: "ReferredToCoordinator", ...many(20) },
        { year: 2025, what: "ReferredToCoordinator", ...many(3) },
        { year: 2025, what: "FirstContactAsked", ...many(30) },
        { year: 2025, what: "PlanDrawnUp", ...many(12) },
        { year: 2021, what: "ReferredToCoordinator", ...many(40), before: true },
      ],
      exact,
    );
    const [waysIn, , agreed] = figure.tables;
    assert.deepEqual(
      waysIn?.rows.map(({ name }) => name.en),
      ["2023", "2024", "2025"],
    );
    assert.deepEqual(waysIn?.rows[2]?.cells, [3, 30, 0, 0]);
    assert.deepEqual(agreed?.rows[0]?.cells, [0, 12]);
  });

  it("tell which share of the questionnaires came back, unless too few were sent", () => {
    const share = (filled: number, sent: number) =>
      firstYearFigure(
        [
          { year: 2024, what: "sent", ...many(sent) },
          { year: 2024, what: "filled", ...many(filled) },
        ],
        [],
        exact,
      ).tables[0]?.rows[0]?.cells;
    assert.deepEqual(share(87, 100), [100, 87, 8700]);
    assert.deepEqual(share(3, 20), [20, 3, null]);
  });

  it("count declared work by kind in its year, and by what was answered", () => {
    const [byYear, answers] = resumedFigure(
      [
        { year: 2024, nature: "adapted-work", answer: "permitted", ...many(40) },
        { year: 2024, nature: "adapted-work", answer: "refused", ...many(8) },
      ],
      exact,
    ).tables;
    assert.equal(byYear?.rows[0]?.cells[0], 48);
    assert.deepEqual(answers?.rows[0]?.cells, [40, 8, 0, 0]);
  });
});
