import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  it("is the same text whatever the order of the keys", () =>
    assert.equal(
      canonicalJson({ b: [1, { d: null, c: "x" }], a: true }),
      canonicalJson({ a: true, b: [1, { c: "x", d: null }] }),
    ));

  it("is written out once, so that a change of encoding is seen", () =>
    assert.equal(canonicalJson({ é: "ü\n", a: [-0, 12], gone: undefined }), '{"a":[0,12],"é":"ü\\n"}'));

  it("reads back as the same value", () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.maxSafeInteger(), fc.boolean(), fc.constant(null))),
        (value) => {
          const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !key.includes("\0")));
          assert.deepEqual(JSON.parse(canonicalJson(kept)), JSON.parse(JSON.stringify(kept)));
        },
      ),
    ));

  it("keeps a percentage such as 2.5 as it is, down to a thousandth", () => {
    for (const value of [2.5, 0.1, -7.125, 0.001, 999_999_999.5]) assert.equal(canonicalJson(value), String(value));
  });

  it("tells any two different values apart", () => {
    const values = [
      {},
      [],
      "",
      "0",
      0,
      false,
      null,
      { a: 1 },
      { a: "1" },
      [1],
      ["1"],
      { a: [] },
      { a: {} },
      [[]],
      [null],
    ];
    assert.equal(new Set(values.map((value) => canonicalJson(value))).size, values.length);
  });

  for (const [what, value] of Object.entries({
    "a fraction without end": 1 / 3,
    "a decimal of many places": 0.00001,
    "a number too large to be exact": 2 ** 53,
    "not a number": Number.NaN,
    "a date object": new Date(0),
    "a map": new Map(),
    "a function": () => 1,
    "undefined in a list": [undefined],
    "a hole in a list": new Array(1),
    "a bigint": 1n,
    "a zero character": "\0",
    "half a surrogate pair": "\ud800",
    "a zero character in a key": { "\0": 1 },
  }))
    it(`refuses ${what}, without repeating it`, () =>
      assert.throws(() => canonicalJson({ secret: value }), {
        name: "TypeError",
        message: /^\$\.secret\S*: [a-z ]+$/,
      }));
});
