import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isInForce } from "./mandate.ts";
import { relationOf } from "./relation.ts";
import { type Actor, roleOnRecord, roles } from "./roles.ts";
import { mayRead, walls } from "./what-may-be-read.ts";
import { type InPerson, mayAct } from "./who-may-act.ts";
import { maySeeEvent, subjects } from "./who-sees-which-event.ts";

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, "0")}`);
const person = fc.constantFrom("lien", "omar");
const acting = (medical: boolean, of = "lien"): Actor => ({
  id: "nele",
  role: "insured-person",
  organisation: null,
  person: of,
  mandate: { id: "m", medical, on: "2026-03-02" },
});
const nobody: Actor = { id: "nele", role: "representative", organisation: null, person: null };

describe("a power of attorney", () => {
  it("is in force from its first day to its last, both included, and not from the day on which it was ended", () =>
    fc.assert(
      fc.property(days, days, fc.option(days, { nil: undefined }), days, (from, until, endedOn, on) => {
        const inForce = isInForce({ id: "m", representative: "nele", from, until, endedOn }, on);
        assert.equal(inForce, on >= from && on <= until && !(endedOn !== undefined && on >= endedOn));
      }),
    ));

  it("makes its holder somebody who represents that person, and a stranger to everybody else", () =>
    fc.assert(
      fc.property(person, person, fc.boolean(), (of, about, medical) => {
        const followers = roles.map((role) => ({ role, organisation: "100" as const }));
        const relation = relationOf(acting(medical, of), { person: about, followers });
        assert.equal(relation, of === about ? "represents" : "none");
      }),
    ));

  it("is nothing until one acts by it: a representative sees nothing and does nothing", () =>
    fc.assert(
      fc.property(fc.constantFrom(...walls), fc.constantFrom(...subjects), person, (wall, about, of) => {
        const relation = relationOf(nobody, {
          person: of,
          followers: [{ role: "representative", organisation: "100" }],
        });
        assert.equal(relation, "none");
        for (const to of ["self", "represents", "follows"] as const) {
          assert.equal(mayRead(nobody, wall, to), false);
          assert.equal(maySeeEvent(nobody, about, to), false);
          assert.notEqual(mayAct(nobody, { by: ["insured-person"] }, to), true);
        }
      }),
    ));

  it("opens health only where it says so, and never more than the person sees", () =>
    fc.assert(
      fc.property(fc.constantFrom(...walls), fc.boolean(), (wall, medical) => {
        const may = mayRead(acting(medical), wall, "represents");
        assert.equal(may, wall !== "medical" || medical);
        if (may) assert.ok(mayRead({ role: "insured-person" }, wall, "self"));
      }),
    ));

  it("reaches no act that is done in person, and no act on health unless health is in it", () =>
    fc.assert(
      fc.property(
        fc.subarray([...roles]),
        fc.constantFrom<InPerson | undefined>("always", "unless-health-is-shared", undefined),
        fc.boolean(),
        (by, inPerson, medical) => {
          const declared = { by, ...(inPerson && { inPerson }) };
          const may = mayAct(acting(medical), declared, "represents");
          const reached = inPerson === undefined || (inPerson === "unless-health-is-shared" && medical);
          assert.equal(may === true, by.includes("insured-person") && reached);
          if (may === true) assert.equal(mayAct({ role: "insured-person" }, declared, "self"), true);
        },
      ),
    ));

  it("never puts on record that the person did it themself", () => {
    assert.equal(roleOnRecord(acting(true)), "representative");
    for (const role of roles) assert.equal(roleOnRecord({ role }), role);
  });
});
