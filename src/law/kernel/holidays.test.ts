import assert from "node:assert/strict";
import { describe, it } from "node:test";
import Holidays from "date-holidays";
import { type Day, iso } from "./day.ts";
import { legalHolidays } from "./holidays.ts";

const written = (year: number) => [...legalHolidays(year)].map((d) => iso(d as Day)).sort();

describe("the ten legal holidays", () => {
  it("of 2026 are these", () => {
    assert.deepEqual(written(2026), [
      "2026-01-01",
      "2026-04-06",
      "2026-05-01",
      "2026-05-14",
      "2026-05-25",
      "2026-07-21",
      "2026-08-15",
      "2026-11-01",
      "2026-11-11",
      "2026-12-25",
    ]);
  });

  it("are those of date-holidays from 1990 to 2060", () => {
    const belgium = new Holidays("BE");
    const legal = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25", "easter 1", "easter 39", "easter 50"];
    for (let year = 1990; year <= 2060; year += 1) {
      const theirs = belgium
        .getHolidays(year)
        .filter(({ type, rule }) => type === "public" && legal.includes(rule))
        .map(({ date }) => date.slice(0, 10));
      assert.deepEqual(written(year), [...new Set(theirs)].sort(), String(year));
    }
  });

  it("are nine days in a year in which two of them fall together", () => {
    assert.equal(legalHolidays(2008).size, 9); // Ascension on 1 May
  });
});
