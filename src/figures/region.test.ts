import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { regionOf } from "./region.ts";

describe("the region of a postcode", () => {
  it("knows the borders of the series", () => {
    const places = [
      ["1000", "brussels"],
      ["1299", "brussels"],
      ["1300", "wallonia"],
      ["1499", "wallonia"],
      ["1500", "flanders"],
      ["3999", "flanders"],
      ["4000", "wallonia"],
      ["4699", "wallonia"],
      ["4700", "german-speaking"],
      ["4791", "german-speaking"],
      ["4800", "wallonia"],
      ["7999", "wallonia"],
      ["8000", "flanders"],
      ["9992", "flanders"],
    ] as const;
    for (const [postcode, region] of places) assert.equal(regionOf(postcode), region, postcode);
  });

  it("says nothing of what is no Belgian postcode", () => {
    for (const text of ["", "0999", "10000", "B-1000", "abcd"]) assert.equal(regionOf(text), undefined, text);
  });
});
