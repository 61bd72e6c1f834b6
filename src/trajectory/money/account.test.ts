import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { given, jan } from "../given.ts";
import { giveAccountNumber } from "./give-account-number.ts";

const parsed = (iban: string) => giveAccountNumber.input.safeParse({ iban });

describe("giving an account number", () => {
  it("says only that there is a new one: the number never stands in an event", () =>
    given([], { by: jan })
      .when(giveAccountNumber, { iban: "BE68 5390 0754 7034" })
      .happens({ type: "AccountNumberGiven" }));

  it("takes it however it was typed, and keeps it as a bank wants it", () => {
    for (const typed of ["BE68539007547034", "be68 5390 0754 7034", " BE68-5390-0754-7034 ", "BE68.5390.0754.7034"])
      assert.deepEqual(parsed(typed).data, { iban: "BE68539007547034" }, typed);
  });

  it("takes one of another country where transfers in euro arrive", () =>
    assert.deepEqual(parsed("NL91 ABNA 0417 1643 00").data, { iban: "NL91ABNA0417164300" }));

  it("refuses a wrong check digit, a wrong length, a country outside SEPA, and no number at all", () => {
    for (const iban of ["BE69539007547034", "BE6853900754703", "TR330006100519786457841326", "539-0075470-34", ""])
      assert.equal(parsed(iban).success, false, iban);
  });
});
