import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, given } from "../given.ts";
import { correctIdentity } from "./correct-identity.ts";

describe("correcting who somebody is (GDPR art. 16)", () => {
  it("puts on record which fields were corrected and why, never what they say", () => {
    const { decision } = given([], { by: an }).when(correctIdentity, {
      correctedBecause: "seen-on-the-card",
      familyName: "Dhondt",
      town: "Brugge",
    });
    assert.deepEqual(decision, {
      happened: [{ type: "IdentityCorrected", fields: ["familyName", "town"], correctedBecause: "seen-on-the-card" }],
    });
    assert.doesNotMatch(JSON.stringify(decision), /Dhondt|Brugge/);
  });

  it("needs something to correct", () => {
    given([], { by: an }).when(correctIdentity, { correctedBecause: "our-mistake" }).cannot("nothing-to-correct");
  });

  it("asks of each what registering asks of it", () => {
    for (const wrong of [{ nationalNumber: "1" }, { postcode: "900" }, { email: "jan" }, { familyName: "" }])
      assert.equal(correctIdentity.input.safeParse({ correctedBecause: "our-mistake", ...wrong }).success, false);
  });
});
