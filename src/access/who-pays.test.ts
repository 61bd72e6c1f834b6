import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Actor, type Organisation, partners, preventionServices, roles } from "./roles.ts";
import { payers, paysFor, relationToPayer } from "./who-pays.ts";

const as = (role: Actor["role"], organisation: Organisation | null) => ({ role, organisation });

describe("who pays, and reads what is to be paid", () => {
  it("is a coordinator for their own fund and for no other", () => {
    assert.equal(paysFor(as("coordinator", "100")), "100");
    assert.deepEqual(
      payers.filter((payer) => relationToPayer(as("coordinator", "100"), payer) === "follows"),
      ["100"],
    );
  });

  it("is a mediator of Actiris for Actiris, and no mediator of another service", () => {
    assert.equal(paysFor(as("mediator", "actiris")), "actiris");
    for (const service of ["vdab", "forem", "adg", ...partners] as const)
      assert.equal(paysFor(as("mediator", service)), undefined);
  });

  it("is nobody else of the fund, of RIZIV or of a prevention service, and no insured person", () => {
    const others = roles.filter((role) => role !== "coordinator" && role !== "mediator");
    for (const role of others)
      for (const organisation of ["100", "actiris", "riziv", ...preventionServices, null] as const)
        assert.equal(paysFor(as(role, organisation)), undefined, `${role} of ${organisation}`);
  });

  it("is no coordinator who acts for nobody, or for something that is no fund", () => {
    assert.equal(paysFor(as("coordinator", null)), undefined);
    assert.equal(paysFor(as("coordinator", "actiris")), undefined);
  });
});
