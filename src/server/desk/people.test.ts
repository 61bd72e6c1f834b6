import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stdnum } from "stdnum";
import { roles } from "../../access/roles.ts";
import { incapableSince, insuredPersons, invalidSince } from "./insured-persons.ts";
import { inventedNumber } from "./national-number.ts";
import { namedPeople } from "./people.ts";

describe("the named people", () => {
  for (const role of roles) {
    it(`have someone who is ${role}`, () => assert.ok(namedPeople.some((one) => one.role === role)));
  }
  it("are each known by one name of their own, as a slug", () => {
    assert.equal(new Set(namedPeople.map(({ id }) => id)).size, namedPeople.length);
    for (const { id } of namedPeople) assert.match(id, /^[a-z]+(-[a-z]+)+$/);
  });
  it("sit in the three funds of the desk with a coordinator and an advising physician each", () => {
    for (const role of ["coordinator", "advising-physician"]) {
      const theirs = namedPeople.filter((one) => one.role === role).map(({ organisation }) => organisation);
      assert.deepEqual(new Set(theirs), new Set(["100", "300", "500"]));
    }
  });
});

describe("the insured persons", () => {
  for (const { id, nationalNumber } of insuredPersons) {
    it(`${id} has a national number with right check digits`, () =>
      assert.ok(stdnum.BE?.insz?.validate(nationalNumber).isValid));
  }
  it("have numbers as computed by hand, before and after 2000", () => {
    assert.equal(inventedNumber("1984-05-17", "man"), "84051799701");
    assert.equal(inventedNumber("2001-12-15", "man"), "01121599745");
  });
  it("are incapable since the same day of an earlier month, and invalid a year after", () => {
    const [jan, chantal] = [insuredPersons[0], insuredPersons[3]];
    assert.ok(jan && chantal);
    assert.equal(incapableSince(jan, "2026-07-31"), "2026-02-28");
    assert.equal(invalidSince(jan, "2026-07-31"), null);
    assert.equal(incapableSince(chantal, "2026-03-02"), "2025-01-02");
    assert.equal(invalidSince(chantal, "2026-03-02"), "2026-01-02");
  });
});
