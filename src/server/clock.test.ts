import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayInBelgium } from "./clock.ts";

describe("the day in Belgium", () => {
  it("is already tomorrow in the last hours of the day elsewhere", () => {
    assert.equal(dayInBelgium(new Date("2026-01-31T22:59:59Z")), "2026-01-31");
    assert.equal(dayInBelgium(new Date("2026-01-31T23:00:00Z")), "2026-02-01");
  });
  it("follows summer time", () => {
    assert.equal(dayInBelgium(new Date("2026-07-31T21:59:59Z")), "2026-07-31");
    assert.equal(dayInBelgium(new Date("2026-07-31T22:00:00Z")), "2026-08-01");
  });
});
