import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { roles } from "./roles.ts";
import { mayConnect } from "./who-may-connect.ts";

describe("letting programs in", () => {
  it("is for the administrator of the RIZIV and for nobody else", () => {
    const may = roles.filter((role) => mayConnect({ role, organisation: "riziv" }));
    assert.deepEqual(may, ["administrator"]);
    assert.equal(mayConnect({ role: "administrator", organisation: "100" }), false);
  });
});
