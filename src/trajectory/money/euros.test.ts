import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { centsOf, eurosOf, isEuros } from "./euros.ts";

describe("an amount in euro", () => {
  it("is whole cents, to the cent", () =>
    assert.deepEqual(
      ["0.01", "0.1", "12", "12.5", "12.50", "1234.56", "999999.99"].map(centsOf),
      [1, 10, 1200, 1250, 1250, 123456, 99999999],
    ));

  it("has no three decimals, no sign, no comma, no exponent and no thousand separators", () => {
    for (const text of ["12.345", "-1", "+1", "12,50", "1e3", "1 000", "1.000,00", ".5", "5.", "", "1234567", "٣"])
      assert.equal(isEuros(text), false, text);
    assert.throws(() => centsOf("12.345"), RangeError);
  });

  it("is written with two decimals, a recovery with a sign", () =>
    assert.deepEqual([0, 1, 500, 50_000, -5, -31_050].map(eurosOf), [
      "0.00",
      "0.01",
      "5.00",
      "500.00",
      "-0.05",
      "-310.50",
    ]));

  it("comes back the same", () =>
    fc.assert(fc.property(fc.nat(99_999_999), (cents) => assert.equal(centsOf(eurosOf(cents)), cents))));
});
