import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day, iso } from "./day.ts";
import { deadline, type Term } from "./deadline.ts";
import { due, judge } from "./judge.ts";

const length = "follow-up-months"; // three, whatever the unit here
const of = (term: Term, onRestDay: "stays" | "next-working-day" = "stays") =>
  deadline({
    name: "answer",
    from: "askedOn",
    chosenBy: "asked",
    versions: [{ since: "2022-01-01", cites: ["reading-working-day"], term, onRestDay }],
  });
const by = (rule: ReturnType<typeof of>, askedOn: string) =>
  iso(due(rule, { askedOn: day(askedOn) }, day("2026-03-02")).by);

describe("a deadline", () => {
  it("counts days, weeks, working days or months from its day", () => {
    assert.equal(by(of({ unit: "days", length }), "2026-04-02"), "2026-04-05");
    assert.equal(by(of({ unit: "weeks", length }), "2026-04-02"), "2026-04-23");
    assert.equal(by(of({ unit: "working-days", length }), "2026-04-02"), "2026-04-08"); // over Easter
    assert.equal(by(of({ unit: "months", length, impossibleDay: "last-day" }), "2026-11-30"), "2027-02-28");
    assert.equal(by(of({ unit: "months", length, impossibleDay: "next-day" }), "2026-11-30"), "2027-03-01");
    assert.throws(() => by(of({ unit: "months", length, impossibleDay: "refuse" }), "2026-11-30"), RangeError);
  });

  it("moves off a Saturday, a Sunday and a holiday when the rule says so, and writes that down", () => {
    const moved = of({ unit: "days", length }, "next-working-day");
    assert.equal(by(moved, "2026-04-01"), "2026-04-07"); // Saturday before Easter
    assert.equal(by(moved, "2026-04-03"), "2026-04-07"); // Easter Monday
    assert.equal(by(moved, "2026-04-04"), "2026-04-07");
    const { because } = judge(moved, { askedOn: day("2026-04-01") }, day("2026-03-02"));
    assert.deepEqual(
      because.map(({ what, answer }) => [what, answer]),
      [
        ["counts-from", "2026-04-01"],
        ["days-later", "3"],
        ["moved-to-working-day", "2026-04-07"],
      ],
    );
  });

  it("cannot be said without the day it counts from, and has no due day then", () => {
    const rule = of({ unit: "weeks", length });
    assert.equal(judge(rule, {}, day("2026-03-02")).outcome, "unknown");
    assert.throws(() => due(rule, {}, day("2026-03-02")), TypeError);
  });

  it("names the parameter, its day and its source in the ruling", () => {
    const { parameters } = judge(of({ unit: "weeks", length }), { askedOn: day("2026-04-02") }, day("2026-03-02"));
    assert.deepEqual(parameters, [
      {
        name: "follow-up-months",
        value: 3,
        since: "2022-01-01",
        until: null,
        source: "droits-quotidiens-plan",
        status: "to be verified",
      },
    ]);
  });
});
