import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { returnMonths, returnTable } from "../../figures/published/return-table.ts";
import { type Outcome, outcomes } from "../../trajectory/ending/ending.ts";
import { chanceOf } from "./chance.ts";
import { fate, isFinal } from "./fate.ts";

describe("what becomes of people", () => {
  const many = 50_000;
  const fates = Array.from({ length: many }, (_, number) => fate(chanceOf(`fate/${number}`), returnTable));

  it("is what S003 published at 18, 24 and 30 months, within four standard errors of so many", () => {
    for (const months of returnMonths) {
      const column: Readonly<Record<Outcome, number>> = returnTable[months];
      const total = Object.values(column).reduce((sum, part) => sum + part, 0);
      for (const outcome of outcomes) {
        const there = fates.filter((turns) => statusAt(turns, months) === outcome).length / many;
        const share = column[outcome] / total;
        // The columns are rounded to a hundredth of a percent, and what leaves one state enters another.
        const band = 4 * Math.sqrt((share * (1 - share)) / many) + 0.0005;
        assert.ok(Math.abs(there - share) < band, `${outcome} at ${months} months: ${there} instead of ${share}`);
      }
    }
  });

  it("goes on in order, and nobody comes back from what is final", () => {
    for (const turns of fates) {
      for (const [index, { month, to }] of turns.entries()) {
        assert.ok(month >= (turns[index - 1]?.month ?? 0));
        assert.ok(!isFinal(to) || index === turns.length - 1);
      }
    }
  });
});

const statusAt = (turns: ReturnType<typeof fate>, months: number): Outcome =>
  turns.findLast(({ month }) => month <= months)?.to ?? "none";
