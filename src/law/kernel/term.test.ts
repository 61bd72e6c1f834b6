import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decisionTerm } from "../resumption/decision-term.ts";
import { addDays, type Day, day, iso, isWorkingDay } from "./day.ts";
import { deadline } from "./deadline.ts";
import type { Period } from "./facts.ts";
import { due, judge } from "./judge.ts";
import type { At } from "./rule.ts";
import { type Counting, lastDay } from "./term.ts";

const length = "follow-up-months"; // read as any number below, whatever the unit
const at = (n: number) => ({ on: day("2026-03-02"), p: () => n }) as unknown as At;
const of = (from: string, until: string | null): Period => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const last = (n: number, counting: Omit<Counting, "onRestDay">, ...stops: Period[]) => {
  const found = lastDay(day("2026-03-02"), { ...counting, onRestDay: "stays" }, at(n), stops);
  return found === undefined ? undefined : iso(found);
};

describe("a term", () => {
  it("counts its first day when the law says so", () => {
    assert.equal(last(14, { term: { unit: "days", length }, firstDay: "counts" }), "2026-03-15");
    assert.equal(last(2, { term: { unit: "weeks", length }, firstDay: "counts" }), "2026-03-15");
    assert.equal(
      last(2, { term: { unit: "months", length, impossibleDay: "next-day" }, firstDay: "counts" }),
      "2026-05-01",
    );
    assert.equal(last(5, { term: { unit: "working-days", length }, firstDay: "counts" }), "2026-03-06");
    assert.equal(last(5, { term: { unit: "working-days", length } }), "2026-03-09");
  });

  it("in working days names each holiday that it passes over, and not the day that it counts from", () => {
    const skipped = (from: string) => {
      const { because, outcome } = judge(decisionTerm, { resumesOn: day(from) }, day(from));
      return [outcome, ...because.flatMap(({ what, answer }) => (what === "holiday-skipped" ? [answer] : []))];
    };
    assert.deepEqual(skipped("2026-03-30"), ["2026-05-13", "2026-04-06", "2026-05-01"]);
    assert.deepEqual(skipped("2026-04-06"), ["2026-05-20", "2026-05-01", "2026-05-14"]);
  });

  it("stands still while it is suspended, in every unit", () => {
    const stop = of("2026-03-05", "2026-03-10"); // six days, four of them working days
    assert.equal(last(7, { term: { unit: "days", length } }, stop), "2026-03-15");
    assert.equal(last(2, { term: { unit: "weeks", length } }, stop), "2026-03-22");
    assert.equal(last(1, { term: { unit: "months", length, impossibleDay: "last-day" } }, stop), "2026-04-08");
    assert.equal(last(5, { term: { unit: "working-days", length } }, stop), "2026-03-13");
  });

  it("has no last day while the suspension lasts, unless it was over before", () => {
    const days = { term: { unit: "days", length } } as const;
    assert.equal(last(7, days, of("2026-03-05", null)), undefined);
    assert.equal(last(7, days, of("2026-03-09", null)), undefined);
    assert.equal(last(7, days, of("2026-03-10", null)), "2026-03-09");
  });

  it("suspended several times over is what counting day by day gives", () => {
    const period = fc
      .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 15 }))
      .map(([start, more]) => ({
        from: addDays(day("2026-03-02"), start),
        until: addDays(day("2026-03-02"), start + more),
      }));
    const unit = fc.constantFrom("days" as const, "working-days" as const);
    const first = fc.constantFrom("counts" as const, undefined);
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        unit,
        first,
        (stops, n, unit, firstDay) => {
          const counting: Counting = { term: { unit, length }, onRestDay: "stays", ...(firstDay && { firstDay }) };
          const found = lastDay(day("2026-03-02"), counting, at(n), stops);
          assert.equal(found && iso(found), iso(dayByDay(n, counting, stops)));
        },
      ),
      { numRuns: 3000, seed: 20_260_302 },
    );
  });
});

function dayByDay(n: number, { term, firstDay }: Counting, stops: readonly Period[]): Day {
  const stopped = (d: Day) => stops.some(({ from, until }) => from <= d && until !== null && d <= until);
  const counts = (d: Day) => !stopped(d) && (term.unit === "days" || isWorkingDay(d));
  let at = addDays(day("2026-03-02"), firstDay ? 0 : 1);
  for (let left = n; ; at = addDays(at, 1)) {
    if (counts(at)) left -= 1;
    if (left === 0) return at;
  }
}

describe("a deadline that can be suspended", () => {
  const rule = deadline({
    name: "answer",
    from: "askedOn",
    suspendedBy: "stays",
    chosenBy: "asked",
    versions: [
      { since: "2022-01-01", cites: ["charter-23"], term: { unit: "weeks", length }, onRestDay: "next-working-day" },
    ],
  });
  const askedOn = day("2026-03-02");

  it("shows the whole sum", () => {
    const stays = [of("2026-03-05", "2026-03-07"), of("2026-03-25", "2026-03-27")];
    const { because, outcome } = judge(rule, { askedOn, stays }, askedOn);
    assert.equal(outcome, "2026-03-30");
    assert.deepEqual(because[0]?.facts, {
      askedOn: "2026-03-02",
      stays: "2026-03-05/2026-03-07, 2026-03-25/2026-03-27",
    });
    assert.deepEqual(
      because.map(({ what, answer }) => [what, answer]),
      [
        ["counts-from", "2026-03-02"],
        ["weeks-later", "3"],
        ["suspended-from", "2026-03-05"],
        ["suspended-until", "2026-03-07"],
        ["suspended-days", "3"],
        ["suspended-from", "2026-03-25"],
        ["suspended-until", "2026-03-27"],
        ["suspended-days", "3"],
        ["moved-to-working-day", "2026-03-30"],
      ],
    );
  });

  it("must be told whether it was, and cannot be said while it is", () => {
    assert.equal(iso(due(rule, { askedOn, stays: [] }, askedOn).by), "2026-03-23");
    assert.throws(() => due(rule, { askedOn }, askedOn), TypeError);
    const { because, outcome } = judge(rule, { askedOn, stays: [of("2026-03-05", null)] }, askedOn);
    assert.equal(outcome, "unknown");
    assert.deepEqual(because.at(-1)?.answer, "2026-03-05");
  });
});
