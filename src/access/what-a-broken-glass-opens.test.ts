import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Glass, relationOf } from "./relation.ts";
import { type Actor, funds, partners, preventionServices, roles, services } from "./roles.ts";
import { mayBreakTheGlass } from "./tasks.ts";
import { mayRead, walls } from "./what-may-be-read.ts";
import { mayAct } from "./who-may-act.ts";
import { maySeeEvent, subjects } from "./who-sees-which-event.ts";

const organisation = fc.constantFrom(...funds, ...services, ...partners, ...preventionServices, "riziv" as const);
const role = fc.constantFrom(...roles);
const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom("luc-martin", "hilde-jacobs"),
  role,
  organisation: fc.option(organisation),
  person: fc.option(fc.constantFrom("lien", "omar")),
});
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, "0")}`);
const glass: fc.Arbitrary<Glass> = fc.record({
  by: fc.constantFrom("luc-martin", "hilde-jacobs"),
  role,
  organisation,
  from: days,
  until: days,
});
const file = (glasses: readonly Glass[]) => ({ person: "lien", followers: [], glasses });
const luc: Actor = { id: "luc-martin", role: "coordinator", organisation: "300", person: null };
const broken: Glass = { by: luc.id, role: "coordinator", organisation: "300", from: "2026-03-02", until: "2026-03-03" };

describe("what a broken glass opens", () => {
  it("is open from the day itself until its last day, that day included, and not a day longer", () => {
    const on = (day: string) => relationOf(luc, file([broken]), day);
    assert.deepEqual(["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map(on), [
      "none",
      "broke-the-glass",
      "broke-the-glass",
      "none",
    ]);
    assert.equal(relationOf(luc, file([broken])), "none", "where no day is told there is no glass");
  });

  it("is of the one who broke it, in the role and for the fund in which they did", () => {
    const others: Actor[] = [
      { ...luc, id: "hilde-jacobs" },
      { ...luc, role: "advising-physician" },
      { ...luc, organisation: "100" },
      { ...luc, role: "mediator", organisation: "vdab" },
    ];
    for (const other of others) assert.equal(relationOf(other, file([broken]), "2026-03-02"), "none");
  });

  it("is never open to who may not break one, whatever stands in the list, nor outside its days", () =>
    fc.assert(
      fc.property(actors, fc.array(glass, { maxLength: 4 }), days, (actor, glasses, day) => {
        if (relationOf(actor, file(glasses), day) !== "broke-the-glass") return;
        assert.ok(mayBreakTheGlass(actor));
        const own = glasses.filter((one) => one.by === actor.id && one.role === actor.role);
        assert.ok(
          own.some(
            ({ from, until, organisation }) => from <= day && day <= until && organisation === actor.organisation,
          ),
        );
      }),
    ));

  it("never takes the place of following, and changes nothing for the person themself", () =>
    fc.assert(
      fc.property(actors, fc.array(glass, { maxLength: 4 }), days, (actor, glasses, day) => {
        const without = relationOf(
          actor,
          { person: "lien", followers: [{ role: "coordinator", organisation: "300" }] },
          day,
        );
        const withGlass = relationOf(
          actor,
          { person: "lien", followers: [{ role: "coordinator", organisation: "300" }], glasses },
          day,
        );
        if (without !== "none") assert.equal(withGlass, without);
      }),
    ));

  it("shows no more than the role sees of people it follows: no wall falls, no event and no document more", () =>
    fc.assert(
      fc.property(role, fc.constantFrom(...walls), fc.constantFrom(...subjects), (as, wall, about) => {
        if (mayRead({ role: as }, wall, "broke-the-glass")) assert.ok(mayRead({ role: as }, wall, "follows"));
        if (maySeeEvent({ role: as }, about, "broke-the-glass")) assert.ok(maySeeEvent({ role: as }, about, "follows"));
      }),
    ));

  it("gives a medical part to the physician and the team, and never to a role without health", () => {
    const readers = roles.filter((as) => mayRead({ role: as }, "medical", "broke-the-glass"));
    assert.deepEqual(readers, ["advising-physician", "team-member"]);
  });

  it("lets nobody act, whatever the act, unless a stranger may do it too", () =>
    fc.assert(
      fc.property(role, fc.subarray([...roles]), fc.subarray([...roles]), (as, by, unacquainted) => {
        const act = { by, unacquainted };
        assert.equal(mayAct({ role: as }, act, "broke-the-glass"), mayAct({ role: as }, act, "none"));
      }),
    ));
});
