import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  addMonths,
  addWeeks,
  addWorkingDays,
  type Day,
  day,
  iso,
  isWorkingDay,
  previousWorkingDay,
  tryDay,
  workingDayFrom,
} from "./day.ts";

/** The same numbers on every run (xorshift). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const first = day("1900-01-01");
const last = day("2199-12-31");

describe("a day", () => {
  it("is read from ISO text and written back", () => {
    for (const text of ["1900-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2026-12-31", "2199-12-31"])
      assert.equal(iso(day(text)), text);
  });

  it("is nothing else than a day of the calendar", () => {
    const none =
      "2026-02-29 2100-02-29 2026-04-31 2026-00-10 2026-13-01 2026-01-00 2026-1-1 02-03-2026 1899-12-31 2200-01-01";
    for (const text of [...none.split(" "), "", "today", "2026-03-02T00:00", " 2026-03-02"]) {
      assert.equal(tryDay(text), undefined, text);
      assert.throws(() => day(text), RangeError);
    }
  });

  it("does not repeat in an error what was typed", () => {
    assert.throws(
      () => day("85073003328"),
      (error: Error) => !error.message.includes("85073003328"),
    );
  });

  it("follows the one before it, through three centuries", () => {
    let expected = Temporal.PlainDate.from("1900-01-01");
    for (let d = first; d <= last; d = addDays(d, 1)) {
      assert.equal(iso(d), expected.toString());
      expected = expected.add({ days: 1 });
    }
  });

  it("counts days, weeks and months as Temporal does, for 20,000 random days", () => {
    const next = numbers(20_260_302);
    for (let n = 0; n < 20_000; n += 1) {
      const d = addDays(first, next(last - first));
      const there = Temporal.PlainDate.from(iso(d));
      const [days, weeks, months] = [next(2_000) - 1_000, next(200) - 100, next(240) - 120];
      assert.equal(iso(addDays(d, days)), there.add({ days }).toString());
      assert.equal(iso(addWeeks(d, weeks)), there.add({ weeks }).toString());
      assert.equal(iso(addMonths(d, months, "last-day")), there.add({ months }).toString());
    }
  });
});

describe("months later", () => {
  const from = (text: string, months: number, impossible: "last-day" | "next-day" | "refuse") =>
    iso(addMonths(day(text), months, impossible));

  it("31 August plus six months is the last day of February, the first of March, or refused", () => {
    assert.equal(from("2026-08-31", 6, "last-day"), "2027-02-28");
    assert.equal(from("2026-08-31", 6, "next-day"), "2027-03-01");
    assert.throws(() => from("2026-08-31", 6, "refuse"), RangeError);
  });

  it("29 February plus a year is 28 February or 1 March, and 29 February after four", () => {
    assert.equal(from("2024-02-29", 12, "last-day"), "2025-02-28");
    assert.equal(from("2024-02-29", 12, "next-day"), "2025-03-01");
    assert.equal(from("2024-02-29", 48, "refuse"), "2028-02-29");
  });

  it("a day that exists is never moved", () => {
    for (const impossible of ["last-day", "next-day", "refuse"] as const) {
      assert.equal(from("2026-08-28", 6, impossible), "2027-02-28");
      assert.equal(from("2027-08-29", 6, impossible), "2028-02-29");
      assert.equal(from("2026-12-31", 1, impossible), "2027-01-31");
      assert.equal(from("2026-01-15", -1, impossible), "2025-12-15");
    }
  });
});

describe("working days (our reading)", () => {
  it("are Monday to Friday", () => {
    const week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-08"];
    assert.deepEqual(
      week.map((text) => isWorkingDay(day(text))),
      [true, true, true, true, true, false, false],
    );
  });

  it("before 1970 as well: Monday 5 January 1960", () => {
    assert.equal(isWorkingDay(day("1960-01-04")), true);
    assert.equal(isWorkingDay(day("1960-01-03")), false);
  });

  it("INAMI: work taken up again on Monday 12 January is declared by Friday 9 January", () => {
    assert.equal(iso(previousWorkingDay(day("2026-01-12"))), "2026-01-09");
  });

  it("the last working day before the Tuesday after Whit Monday is the Friday", () => {
    assert.equal(iso(previousWorkingDay(day("2026-05-26"))), "2026-05-22");
  });

  it("a working day stays, a rest day moves on", () => {
    assert.equal(iso(workingDayFrom(day("2026-04-03"))), "2026-04-03");
    assert.equal(iso(workingDayFrom(day("2026-04-04"))), "2026-04-07");
  });

  it("are counted as brute force counts them, forwards and backwards", () => {
    for (let d = day("2024-01-01"); d < day("2028-01-01"); d = addDays(d, 1))
      for (const n of [0, 1, 2, 10, 30]) {
        assert.equal(addWorkingDays(d, n), walk(d, n, 1));
        assert.equal(addWorkingDays(d, -n), walk(d, n, -1));
      }
  });
});

/** Every day in the direction, of which the n-th working day is kept. */
function walk(d: Day, n: number, step: number): Day {
  const ahead = Array.from({ length: 70 }, (_, index) => addDays(d, step * (index + 1))).filter(isWorkingDay);
  return n === 0 ? d : (ahead[n - 1] as Day);
}
