import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { funds, roles } from "./roles.ts";
import { sendsLettersOf } from "./who-sends-letters.ts";

describe("whose letters somebody sends", () => {
  it("is their own fund, for its coordinator, its physician and its team, and for nobody else there", () => {
    for (const organisation of funds)
      for (const role of roles) {
        const sends = ["coordinator", "advising-physician", "team-member"].includes(role);
        assert.equal(sendsLettersOf({ role, organisation }), sends ? organisation : undefined, role);
      }
  });

  it("is RIZIV, for who sits with the Higher Commission", () => {
    for (const role of roles) {
      const sends = ["council-secretary", "riziv-officer"].includes(role);
      assert.equal(sendsLettersOf({ role, organisation: "riziv" }), sends ? "riziv" : undefined, role);
    }
  });

  it("is nobody's for who acts for no organisation, or for one that sends none", () => {
    for (const role of roles)
      for (const organisation of [null, "vdab", "gtb", "prevention-north"] as const)
        assert.equal(sendsLettersOf({ role, organisation }), undefined, role);
  });
});
