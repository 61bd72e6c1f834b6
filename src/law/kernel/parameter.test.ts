import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "./day.ts";
import { parameter, valueOn } from "./parameter.ts";

const source = "charter-23";
const premium = parameter("cents", [
  { since: "2022-01-01", until: "2024-01-01", value: 500, source },
  { since: "2024-01-01", value: 550, source },
]);
const on = (text: string) => valueOn("premium", premium, day(text)).value;

describe("a parameter", () => {
  it("has the value of its day: the first one counts, the last one not", () => {
    assert.equal(on("2022-01-01"), 500);
    assert.equal(on("2023-12-31"), 500);
    assert.equal(on("2024-01-01"), 550);
    assert.equal(on("2199-12-31"), 550);
  });

  it("has no value outside its days, and never takes the nearest", () => {
    assert.throws(() => on("2021-12-31"), RangeError);
    const ended = parameter("cents", [{ since: "2022-01-01", until: "2022-02-01", value: 1, source }]);
    assert.throws(() => valueOn("ended", ended, day("2022-02-01")), RangeError);
  });

  it("does not load with a gap, an overlap, an empty interval or no value", () => {
    const first = { since: "2022-01-01", until: "2023-01-01", value: 1, source } as const;
    assert.throws(() => parameter("x", [first, { since: "2023-01-02", value: 2, source }]), /gap/);
    assert.throws(() => parameter("x", [first, { since: "2022-12-31", value: 2, source }]), /overlap/);
    assert.throws(() => parameter("x", [{ since: "2022-01-01", value: 1, source }, first]), /overlap/);
    assert.throws(() => parameter("x", [{ ...first, until: "2022-01-01" }]), /ends before it starts/);
    assert.throws(() => parameter("x", []), /without a value/);
  });
});
