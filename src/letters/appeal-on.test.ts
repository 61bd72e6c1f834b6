import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { appealOn } from "./appeal-on.ts";

describe("appeal against a decision", () => {
  it("takes its term and citation from the law, and the court from the residence", () =>
    assert.deepEqual(appealOn("2026-03-12", "4780", "de"), {
      months: 3,
      citation: "Gesetz vom 11. April 1995 (Charta der Sozialversicherten), Art. 23",
      status: "to be verified",
      court: { name: "Arbeitsgericht Eupen", lines: ["Klötzerbahn 27", "4700 Eupen"] },
    }));
  it("has no term before the law gave one", () => assert.throws(() => appealOn("1990-01-01", "9000", "nl")));
});
