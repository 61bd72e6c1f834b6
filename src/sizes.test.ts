import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

const budget = { median: 60, max: 300 };

describe("the size of files", () => {
  const sizes = ["src", "journeys", "bench", "tools"].flatMap(filesIn).toSorted((a, b) => a.lines - b.lines);
  const ours = sizes.filter(({ name }) => name.startsWith("src/") && !/\.(test|journey)\./.test(name));

  it(`is at most ${budget.max} lines each`, () =>
    assert.deepEqual(
      sizes.filter(({ lines }) => lines > budget.max),
      [],
    ));

  it(`is at most ${budget.median} lines in the middle, tests apart`, (test) => {
    test.diagnostic(`${ours.length} files: median ${share(0.5)} lines, p95 ${share(0.95)}, longest ${share(1)}`);
    assert.ok(share(0.5) <= budget.median, `the median is ${share(0.5)} lines`);
  });

  const share = (part: number) => ours[Math.min(ours.length - 1, Math.floor(part * ours.length))]?.lines ?? 0;
});

function filesIn(folder: string): { name: string; lines: number }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs|css|typ)$/.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name))
    .map((name) => ({ name, lines: readFileSync(name, "utf8").trimEnd().split("\n").length }));
}
