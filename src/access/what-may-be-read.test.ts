import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { relations } from "./relation.ts";
import { roles } from "./roles.ts";
import { mayRead, walls, whatMayBeRead } from "./what-may-be-read.ts";

const role = fc.constantFrom(...roles);
const wall = fc.constantFrom(...walls);
const relation = fc.constantFrom(...relations);

describe("what may be read", () => {
  it("is everything of oneself", () => {
    for (const behind of walls) assert.equal(mayRead({ role: "insured-person" }, behind, "self"), true);
  });

  it("is findings on health only for the person, the advising physician and the team", () => {
    const readers = roles.filter((as) => relations.some((to) => mayRead({ role: as }, "medical", to)));
    assert.deepEqual(readers, ["insured-person", "advising-physician", "team-member"]);
  });

  it("is the name of a person whom they follow, for a mediator, and not a word on health", () => {
    assert.equal(mayRead({ role: "mediator" }, "identity", "follows"), true);
    assert.equal(mayRead({ role: "mediator" }, "medical", "follows"), false);
  });

  it("is nothing at all for the statistician and the administrator", () => {
    for (const as of ["statistician", "administrator"] as const)
      for (const behind of walls) for (const to of relations) assert.equal(mayRead({ role: as }, behind, to), false);
  });

  it("is nothing of a stranger, for anybody", () =>
    fc.assert(fc.property(role, wall, (as, behind) => assert.equal(mayRead({ role: as }, behind, "none"), false))));

  it("is nothing that the table does not say", () =>
    fc.assert(
      fc.property(role, wall, relation, (as, behind, to) => {
        const near = {
          own: behind === "medical" ? ["self"] : ["self", "represents"],
          "of people they follow": ["follows", "broke-the-glass"],
          never: [],
        };
        const said: readonly string[] = near[whatMayBeRead[as][behind]];
        assert.equal(mayRead({ role: as }, behind, to), said.includes(to));
      }),
    ));

  it("is never health without the rest: who may read a finding may read whose it is", () =>
    fc.assert(
      fc.property(role, relation, (as, to) => {
        if (!mayRead({ role: as }, "medical", to)) return;
        assert.ok(mayRead({ role: as }, "identity", to) && mayRead({ role: as }, "social", to));
      }),
    ));
});
