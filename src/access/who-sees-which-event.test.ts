import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { relations } from "./relation.ts";
import { type Role, roles } from "./roles.ts";
import { mayRead } from "./what-may-be-read.ts";
import { maySeeEvent, type Subject, subjects, whoSeesWhichEvent } from "./who-sees-which-event.ts";

const role = fc.constantFrom(...roles);
const subject = fc.constantFrom(...subjects);
const relation = fc.constantFrom(...relations);

const unseenBy = (as: Role): Subject[] => subjects.filter((about) => !maySeeEvent({ role: as }, about, "follows"));

describe("who sees which event", () => {
  it("leaves nothing out for the person, and for the people of the fund only what the person asks about who looked", () => {
    for (const about of subjects) assert.equal(maySeeEvent({ role: "insured-person" }, about, "self"), true);
    for (const as of ["coordinator", "advising-physician", "team-member"] as const)
      assert.deepEqual(unseenBy(as), ["question"]);
  });

  it("keeps absences, consents to others and the occupational physician from a mediator", () =>
    assert.deepEqual(unseenBy("mediator"), [
      "recognition",
      "estimate",
      "absence",
      "first-contact",
      "consent",
      "occupational-physician",
      "resumption",
      "money",
      "fund-note",
      "post",
      "document",
      "glass",
      "mandate",
      "session",
      "question",
      "correction",
    ]));

  it("keeps plan, guidance, training project and consents to others from the occupational physician", () => {
    const unseen = unseenBy("occupational-physician");
    for (const about of [
      "estimate",
      "absence",
      "plan",
      "guidance",
      "dossier",
      "training",
      "consent",
      "first-contact",
    ] as const)
      assert.ok(unseen.includes(about), about);
  });

  it("shows RIZIV and the Council the project and the presumption, not absences, consents, plan or guidance", () => {
    for (const as of ["riziv-officer", "council-secretary"] as const)
      assert.deepEqual(unseenBy(as), [
        "estimate",
        "absence",
        "intake",
        "first-contact",
        "consent",
        "plan",
        "occupational-physician",
        "guidance",
        "resumption",
        "money",
        "note",
        "fund-note",
        "post",
        "document",
        "glass",
        "mandate",
        "question",
        "correction",
      ]);
  });

  it("shows a stranger nothing", () =>
    fc.assert(
      fc.property(role, subject, (as, about) => assert.equal(maySeeEvent({ role: as }, about, "none"), false)),
    ));

  it("shows nothing that the table does not name", () =>
    fc.assert(
      fc.property(role, subject, relation, (as, about, to) => {
        const sight = whoSeesWhichEvent[as];
        const named = sight === "everything" || (sight !== "nothing" && sight.includes(about));
        const near = as === "insured-person" ? ["self", "represents"] : ["follows", "broke-the-glass"];
        assert.equal(maySeeEvent({ role: as }, about, to), named && near.includes(to));
      }),
    ));

  it("stays behind the social wall", () =>
    fc.assert(
      fc.property(role, subject, relation, (as, about, to) => {
        // A session is about no one person: who sits in it need not read about any.
        if (about === "session" || !maySeeEvent({ role: as }, about, to)) return;
        assert.ok(mayRead({ role: as }, "social", to));
      }),
    ));
});
