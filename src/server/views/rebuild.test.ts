import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { bringViewsUpToDate } from "./edition.ts";
import { rebuildViews } from "./rebuild.ts";

const views = [
  "trajectory",
  "due",
  "follows",
  "recognition",
  "recognition_due",
  "session",
  "figure_case",
  "figure_person",
] as const;

describe("the views", () => {
  const given = givenDoor();
  const { ask, record } = given;
  const everything = async () => {
    const tables = await Promise.all(views.map((view) => record.db.selectFrom(view).selectAll().execute()));
    return tables.map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  };

  it("are the same when they are made again from the events alone", async () => {
    for (const route of ["A", "B"] as const) {
      const person = await recognised(given);
      const opened =
        route === "B"
          ? await ask("ask-first-contact", themself(person), {})
          : await ask("refer-to-coordinator", marie, { person }, referral);
      const trajectory = opened.kind === "done" ? opened.stream : "";
      await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
      for (const actor of [themself(person), an, marie])
        await ask("sign-engagement", actor, { trajectory }, { declares: true });
      if (route === "A") await ask("stop", themself(person), { trajectory });
    }
    const written = await everything();
    assert.ok(written.every((rows, index) => rows.length > 0 || views[index] === "session"));
    await record.db.updateTable("trajectory").set({ stage: "spoilt" }).execute();
    await record.db.deleteFrom("due").execute();
    await record.db.deleteFrom("recognition_due").execute();
    assert.equal(await rebuildViews(record.db, record.keys), 4);
    assert.deepEqual(await everything(), written);
  });

  it("are made again once for a record of an older version, and not for one of this", async () => {
    await bringViewsUpToDate(record.db, record.keys);
    const written = await everything();
    await record.db.deleteFrom("recognition_due").execute();
    assert.equal(await bringViewsUpToDate(record.db, record.keys), 0);
    await record.db.deleteFrom("views_made").execute();
    assert.equal(await bringViewsUpToDate(record.db, record.keys), 4);
    assert.deepEqual(await everything(), written);
  });
});

const referral = {
  examinedOn: today,
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk aan, halve dagen.",
};
