import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { stdnum } from "stdnum";
import { Temporal } from "temporal-polyfill";
import { day, iso } from "./kernel/day.ts";
import { faultsOfNumber } from "./national-number.ts";
import { elevenDigits, readNationalNumber } from "./read-national-number.ts";

const seed = 20_260_302; // the same numbers on every run
const two = (n: number) => String(n).padStart(2, "0");
const three = (n: number) => String(n).padStart(3, "0");
const check = (base: string, born2000: boolean) =>
  two(97 - Number((BigInt(born2000 ? `2${base}` : base) % 97n).toString()));
const theirs = (digits: string) => stdnum.BE?.insz?.validate(digits).isValid;

const births = fc
  .integer({ min: day("1900-01-01"), max: day("2026-01-01") })
  .map((n) => Temporal.PlainDate.from("1970-01-01").add({ days: n }));
const sequences = fc.integer({ min: 1, max: 998 });
const numbers = fc.tuple(births, sequences, fc.constantFrom(0, 20, 40)).map(([birth, sequence, added]) => {
  const base = two(birth.year % 100) + two(birth.month + added) + two(birth.day) + three(sequence);
  return { birth, sequence, added, digits: base + check(base, birth.year >= 2000) };
});

describe("a national number", () => {
  it("of any day since 1900 is read back as that day, in both kinds", () => {
    fc.assert(
      fc.property(numbers, ({ birth, sequence, added, digits }) => {
        const { birthDate, kind, sex } = readNationalNumber(digits);
        assert.deepEqual(faultsOfNumber(digits), []);
        assert.equal(birthDate == null ? birthDate : iso(birthDate), birth.toString());
        assert.equal(kind, added === 0 ? "national" : "bis");
        assert.equal(sex, added === 20 ? null : sequence % 2 === 0 ? "female" : "male");
        assert.equal(theirs(digits), true);
      }),
      { numRuns: 2000, seed },
    );
  });

  it("with one digit changed is turned down, by stdnum as well", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), ({ digits }, at, more) => {
        const other = digits.slice(0, at) + ((Number(digits[at]) + more) % 10) + digits.slice(at + 1);
        const { century, bornFrom } = readNationalNumber(other);
        // The change can make it the number of the other century; stdnum then asks that the birth has been.
        fc.pre(century === undefined || bornFrom === undefined || bornFrom <= day("2026-01-01"));
        assert.equal(faultsOfNumber(other).length === 0, theirs(other) === true && differs(other) === undefined, other);
      }),
      { numRuns: 2000, seed },
    );
  });

  it("of any eleven digits is judged as stdnum judges it, but for three differences that we can name", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (number) => {
        const digits = String(number).padStart(11, "0");
        const bornFrom = readNationalNumber(digits).bornFrom;
        fc.pre(bornFrom === undefined || bornFrom <= day("2026-01-01"));
        if (differs(digits) === undefined) assert.equal(faultsOfNumber(digits).length === 0, theirs(digits), digits);
      }),
      { numRuns: 20_000, seed },
    );
  });

  it("is read with the marks that people write, and with no others", () => {
    for (const typed of ["85.07.30-033.28", "850730 033 28", "85/07/30-033.28"])
      assert.equal(elevenDigits(typed), "85073003328");
    for (const typed of ["", "8507300332", "850730033281", "85073003328x", "８５０７３００３３２８", "85,07,30,033,28"])
      assert.equal(elevenDigits(typed), undefined);
  });

  it("gives every reason at once", () => {
    assert.deepEqual(faultsOfNumber("85133000000"), ["birth-day-can-be", "sequence-can-be", "check-digits-fit"]);
    assert.deepEqual(faultsOfNumber("no number"), ["eleven-digits"]);
  });

  it("leaves open what it does not say", () => {
    const { birthDate, bornFrom, sex } = readNationalNumber("85000000138");
    assert.deepEqual([birthDate, bornFrom && iso(bornFrom), sex], [null, "1985-01-01", "male"]);
    assert.equal(readNationalNumber("85070000187").birthDate, null);
    assert.equal(readNationalNumber("85133003370").birthDate, undefined);
    assert.equal(readNationalNumber("85273003371").sex, null);
  });
});

/** Where stdnum and we part: its check digits may be 00, 98 and 99, its sequence anything, its day never 00 in a known month. */
function differs(digits: string): string | undefined {
  const [month, dayOfMonth, sequence, end] = [
    digits.slice(2, 4),
    digits.slice(4, 6),
    digits.slice(6, 9),
    digits.slice(9),
  ];
  if (sequence === "000" || sequence === "999") return "sequence";
  if (end === "00" || Number(end) > 97) return "check digits";
  if (dayOfMonth === "00" && Number(month) % 20 !== 0) return "day 00";
  return undefined;
}
