import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publishedYears, recognisedPublished } from "./recognised.ts";
import { startedPublished } from "./started.ts";

describe("the published series of S003", () => {
  it("add up, year by year, as they did on the slides", () => {
    for (const series of Object.values(recognisedPublished))
      for (const at of publishedYears.keys())
        assert.equal((series.employee[at] ?? 0) + (series["self-employed"][at] ?? 0), series.total[at]);
    for (const [year, { vdab, funds, total }] of Object.entries(startedPublished))
      assert.equal(vdab + funds, total, year);
  });
});
