import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recognisedFigure } from "./recognised.ts";

describe("incapacity and invalidity by year", () => {
  const row = (year: number, began: number, invalid: number) => ({ year, regime: "employee", began, invalid }) as const;
  const [began, invalid] = recognisedFigure([row(2017, 40, 0), row(2018, 0, 30), row(2019, 50, 60)]).tables;
  const of = (table: typeof began, year: string) => table?.rows.find(({ name }) => name.en === year)?.cells;

  it("stand beside what was published, with nothing before the first year that is on record", () => {
    assert.deepEqual(of(began, "2016"), [undefined, undefined, undefined, undefined, 455_579]);
    assert.deepEqual(of(began, "2017"), [40, 0, 0, 40, 445_064]);
    assert.deepEqual(of(invalid, "2017"), [undefined, undefined, undefined, undefined, 404_657]);
    assert.deepEqual(of(invalid, "2018"), [30, 0, 0, 30, 426_607]);
  });

  it("are nobody in a year of the record in which nobody was", () => {
    assert.deepEqual(of(began, "2018"), [0, 0, 0, 0, 456_604]);
  });
});
