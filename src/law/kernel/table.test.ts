import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "./day.ts";
import { oneOf, wholeNumber, yesNo } from "./facts.ts";
import { judge } from "./judge.ts";
import { type Row, table } from "./table.ts";

const facts = { dry: yesNo, sky: oneOf("blue", "grey") };
type Rows = readonly Row<typeof facts, string, "walk" | "read">[];
const cites = ["reading-working-day"] as const;
const of = (rows: Rows) =>
  table({
    name: "afternoon",
    facts,
    chosenBy: "asked",
    versions: [{ since: "2022-01-01", cites, rows }],
  });

const walk = { name: "dry", when: { dry: true }, gives: "walk", cites } as const;
const read = { name: "wet", when: { dry: false }, gives: "read", cites } as const;
const asked = (given: { dry?: boolean; sky?: "blue" | "grey" }) => judge(of([walk, read]), given, day("2026-03-02"));

describe("a decision table", () => {
  it("gives the one row that holds", () => {
    assert.equal(asked({ dry: true, sky: "grey" }).outcome, "walk");
    assert.equal(asked({ dry: false, sky: "blue" }).outcome, "read");
  });

  it("does not load when a combination has no row, and says which", () => {
    assert.throws(() => of([walk]), /afternoon: 0 rows for dry=false sky=blue/);
    assert.throws(() => of([walk, { ...read, when: { dry: false, sky: "blue" } }]), /0 rows for dry=false sky=grey/);
  });

  it("does not load when a combination has two rows", () => {
    assert.throws(
      () => of([walk, read, { ...read, name: "grey", when: { sky: ["grey"] } }]),
      /2 rows for dry=true sky=grey/,
    );
  });

  it("does not load with a fact whose values cannot be counted", () => {
    const uncountable = { name: "x", facts: { hours: wholeNumber }, chosenBy: "asked" } as const;
    assert.throws(
      () => table({ ...uncountable, versions: [{ since: "2022-01-01", cites, rows: [] }] }),
      /cannot be counted/,
    );
  });

  it("answers without a fact that makes no difference", () => {
    assert.equal(asked({ dry: true }).outcome, "walk");
  });

  it("shows the rows that are still possible when a fact is missing", () => {
    const ruling = asked({ sky: "blue" });
    assert.equal(ruling.outcome, "unknown");
    assert.deepEqual(
      ruling.because.map(({ what, answer }) => [what, answer]),
      [
        ["dry", "walk"],
        ["wet", "read"],
      ],
    );
  });

  it("refuses a value that it does not know", () => {
    assert.throws(() => asked({ sky: "red" as "blue" }), RangeError);
  });
});
