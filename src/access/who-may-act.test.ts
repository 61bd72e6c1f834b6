import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { relations } from "./relation.ts";
import { roles } from "./roles.ts";
import { mayAct } from "./who-may-act.ts";

const role = fc.constantFrom(...roles);
const relation = fc.constantFrom(...relations);
const declared = fc.record(
  { by: fc.subarray([...roles]), unacquainted: fc.subarray([...roles]) },
  { requiredKeys: ["by"] },
);

const stop = { by: ["insured-person"] } as const;
const plan = { by: ["coordinator"] } as const;
const registerAtService = { by: ["insured-person", "mediator"], unacquainted: ["mediator"] } as const;

describe("who may act", () => {
  it("is the insured person, for themself", () => assert.equal(mayAct({ role: "insured-person" }, stop, "self"), true));

  it("is not the insured person for somebody else", () =>
    assert.equal(mayAct({ role: "insured-person" }, stop, "none"), "not-this-person"));

  it("is who follows the person", () => assert.equal(mayAct({ role: "coordinator" }, plan, "follows"), true));

  it("is not a role that the act does not name, not even one that follows", () =>
    assert.equal(mayAct({ role: "advising-physician" }, plan, "follows"), "not-this-role"));

  it("is a mediator at whose counter somebody registers", () =>
    assert.equal(mayAct({ role: "mediator" }, registerAtService, "none"), true));

  it("is nobody when the act names nobody", () =>
    fc.assert(
      fc.property(role, relation, (as, to) => assert.equal(mayAct({ role: as }, { by: [] }, to), "not-this-role")),
    ));

  it("is nobody whom the act does not name", () =>
    fc.assert(
      fc.property(role, declared, relation, (as, act, to) => {
        if (!act.by.includes(as)) assert.equal(mayAct({ role: as }, act, to), "not-this-role");
      }),
    ));

  it("is never a stranger, but for the roles that the act calls unacquainted", () =>
    fc.assert(
      fc.property(role, declared, (as, act) => {
        const may = mayAct({ role: as }, act, "none") === true;
        assert.equal(may, as !== "insured-person" && act.by.includes(as) && (act.unacquainted ?? []).includes(as));
      }),
    ));

  it("is the insured person for themself only, even where an act calls them unacquainted", () =>
    fc.assert(
      fc.property(declared, relation, (act, to) => {
        fc.pre(to !== "self");
        assert.notEqual(mayAct({ role: "insured-person" }, act, to), true);
      }),
    ));
});
