import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { relations } from "./relation.ts";
import { roles } from "./roles.ts";
import { mayOpenDocument } from "./who-may-open-document.ts";
import { subjects } from "./who-sees-which-event.ts";

const openedBy = (subject: (typeof subjects)[number], medical: boolean) =>
  roles.filter((role) =>
    mayOpenDocument({ role }, { subject, medical }, role === "insured-person" ? "self" : "follows"),
  );

describe("who may open a document", () => {
  it("of the training project: everyone who works on the dossier", () =>
    assert.deepEqual(openedBy("dossier", false), [
      "insured-person",
      "coordinator",
      "advising-physician",
      "team-member",
      "mediator",
      "riziv-officer",
      "council-secretary",
    ]));

  it("of the trajectory, of a cost or of work: the person and their fund", () => {
    for (const subject of ["document", "money", "resumption"] as const)
      assert.deepEqual(openedBy(subject, false), [
        "insured-person",
        "coordinator",
        "advising-physician",
        "team-member",
      ]);
  });

  it("that is medical: the person, the advising physician and the team, whatever it is about", () => {
    for (const subject of ["document", "dossier", "resumption"] as const)
      assert.deepEqual(openedBy(subject, true), ["insured-person", "advising-physician", "team-member"]);
  });

  it("of somebody who is a stranger to them: nobody", () => {
    for (const role of roles)
      for (const subject of subjects)
        for (const relation of role === "insured-person"
          ? relations.filter((one) => one !== "self" && one !== "represents")
          : (["self", "none"] as const))
          assert.equal(mayOpenDocument({ role }, { subject, medical: false }, relation), false, `${role} ${subject}`);
  });
});
