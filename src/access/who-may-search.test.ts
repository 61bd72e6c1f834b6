import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Organisation, type Role, roles } from "./roles.ts";
import { searchesAmong, waysToSearch } from "./who-may-search.ts";

const actor = (role: Role, organisation: Organisation | null = "riziv") => ({ role, organisation });

describe("who may search for a person", () => {
  it("is the fund, among its own people, by name and by number", () => {
    for (const role of ["coordinator", "advising-physician", "team-member"] as const)
      for (const by of waysToSearch) assert.equal(searchesAmong(actor(role, "100"), by), "own fund");
  });

  it("is a partner of the fund among people they follow, also with a whole number: who is known here is told to nobody else", () => {
    for (const role of ["mediator", "occupational-physician", "riziv-officer", "council-secretary"] as const)
      for (const by of waysToSearch) assert.equal(searchesAmong(actor(role, "forem"), by), "people they follow");
  });

  it("is neither the insured person nor the statistician nor the administrator", () => {
    for (const role of ["insured-person", "statistician", "administrator"] as const)
      for (const by of waysToSearch) assert.equal(searchesAmong(actor(role), by), "nobody");
  });

  it("is nobody who acts for no organisation", () => {
    for (const role of roles)
      for (const by of waysToSearch) assert.equal(searchesAmong(actor(role, null), by), "nobody");
  });
});
