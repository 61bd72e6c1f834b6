import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chanceOf } from "./chance.ts";

describe("chance", () => {
  it("is the same again under the same name, and another under another", () => {
    const draw = (name: string) => Array.from({ length: 20 }, chanceOf(name).share);
    assert.deepEqual(draw("1/person/42"), draw("1/person/42"));
    assert.notDeepEqual(draw("1/person/42"), draw("2/person/42"));
    assert.notDeepEqual(draw("1/person/42"), draw("1/person/43"));
  });

  it("is even: of 100,000 shares each tenth gets its part, within four standard errors", () => {
    const { share } = chanceOf("even");
    const counts = new Array<number>(10).fill(0);
    for (let drawn = 0; drawn < 100_000; drawn++) {
      const tenth = Math.floor(share() * 10);
      counts[tenth] = (counts[tenth] ?? 0) + 1;
    }
    for (const count of counts) assert.ok(Math.abs(count - 10_000) < 4 * Math.sqrt(100_000 * 0.1 * 0.9), String(count));
  });

  it("weighs: what has no weight never comes, twice the weight comes twice as often", () => {
    const { weighed } = chanceOf("weighs");
    const counts = { never: 0, once: 0, twice: 0 };
    for (let drawn = 0; drawn < 30_000; drawn++) counts[weighed({ never: 0, once: 1, twice: 2 })]++;
    assert.equal(counts.never, 0);
    assert.ok(Math.abs(counts.twice / counts.once - 2) < 0.1);
  });

  it("gives identifiers that are uuids and differ", () => {
    const { uuid } = chanceOf("ids");
    const ids = Array.from({ length: 1000 }, uuid);
    assert.equal(new Set(ids).size, 1000);
    for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
