import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { funds, roles } from "./roles.ts";
import { mayImport } from "./who-may-import.ts";

describe("who may import running trajectories", () => {
  it("is the coordinator of any fund, and nobody else of it", () => {
    for (const organisation of funds)
      assert.deepEqual(
        roles.filter((role) => mayImport({ role, organisation })),
        ["coordinator"],
      );
  });

  it("is no coordinator of anything that is not a fund", () => {
    for (const organisation of ["vdab", "prevention-north", "riziv", null] as const)
      assert.equal(mayImport({ role: "coordinator", organisation }), false, String(organisation));
  });
});
