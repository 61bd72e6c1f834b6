import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { relationOf, relationToSession } from "./relation.ts";
import { type Actor, funds, type Organisation, partners, preventionServices, roles, services } from "./roles.ts";

const organisations: readonly Organisation[] = [...funds, ...services, ...partners, ...preventionServices, "riziv"];
const organisation = fc.constantFrom(...organisations);
const role = fc.constantFrom(...roles);
const people = fc.constantFrom("lien", "omar", "greta");
const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constant("somebody"),
  role,
  organisation: fc.option(organisation),
  person: fc.option(people),
});
const followers = fc.array(fc.record({ organisation, role }), { maxLength: 6 });

const coordinator: Actor = { id: "an-peeters", role: "coordinator", organisation: "100", person: null };
const lien: Actor = { id: "lien", role: "insured-person", organisation: null, person: "lien" };
const ofFund = (fund: Organisation) => ({
  person: "lien",
  followers: [{ organisation: fund, role: "coordinator" as const }],
});

describe("what an actor is to a person", () => {
  it("is the person themself when they are signed in as that person", () =>
    assert.equal(relationOf(lien, ofFund("100")), "self"));

  it("is nobody for an insured person who is another one", () =>
    assert.equal(relationOf({ ...lien, person: "omar" }, ofFund("100")), "none"));

  it("is a follower for the coordinator of the fund that follows", () =>
    assert.equal(relationOf(coordinator, ofFund("100")), "follows"));

  it("is nobody for a coordinator of another fund", () => assert.equal(relationOf(coordinator, ofFund("300")), "none"));

  it("is nobody for another role of the same fund, when that role does not follow", () =>
    assert.equal(relationOf({ ...coordinator, role: "team-member" }, ofFund("100")), "none"));

  it("is nobody for who acts for no organisation", () =>
    assert.equal(relationOf({ ...coordinator, organisation: null }, ofFund("100")), "none"));

  it("is nobody for a professional who says to be the person", () =>
    assert.equal(relationOf({ ...coordinator, organisation: "300", person: "lien" }, ofFund("100")), "none"));

  it("is never a follower who is an insured person, and never the person themself for anybody else", () =>
    fc.assert(
      fc.property(actors, people, followers, (actor, person, following) => {
        const relation = relationOf(actor, { person, followers: following });
        assert.notEqual(relation, actor.role === "insured-person" ? "follows" : "self");
      }),
    ));

  it("is nobody where the list of followers is empty and the actor is not the person", () =>
    fc.assert(
      fc.property(actors, (actor) => {
        fc.pre(actor.person !== "lien");
        assert.equal(relationOf(actor, { person: "lien", followers: [] }), "none");
      }),
    ));

  it("does not change when somebody else begins to follow", () =>
    fc.assert(
      fc.property(actors, people, followers, organisation, role, (actor, person, following, other, as) => {
        fc.pre(as !== actor.role || other !== actor.organisation);
        const more = [...following, { organisation: other, role: as }];
        assert.equal(
          relationOf(actor, { person, followers: more }),
          relationOf(actor, { person, followers: following }),
        );
      }),
    ));
});

describe("what an actor is to a session", () => {
  it("is somebody who sits in it only for the Council's secretary and RIZIV's officer, of RIZIV", () =>
    fc.assert(
      fc.property(actors, (actor) => {
        const sits =
          ["council-secretary", "council-member", "riziv-officer"].includes(actor.role) &&
          actor.organisation === "riziv";
        assert.equal(relationToSession(actor), sits ? "follows" : "none");
      }),
    ));
});
