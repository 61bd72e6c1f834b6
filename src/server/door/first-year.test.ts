import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { an, givenDoor, marie, recognised, themself, today, tom } from "./given-door.ts";
import { awayTwice, noExemption } from "./given-first-year.ts";

const marker = "marker-vragenlijst-2718: kan niet lang staan";
const answers = { generalHealth: 2, comparedWithTwoMonthsAgo: 3, bending: 0, managerUnderstands: 5, remarks: marker };
const twiceAbsent = { ...awayTwice, grounds: "Geen reden opgegeven na twee brieven." };

describe("the first year of an incapacity, through the door", () => {
  const given = givenDoor();
  const { ask } = given;
  const done = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked);
    assert.equal(answer.kind, "done", JSON.stringify(answer));
  };
  const opened = async (actor: typeof an, person: string) => {
    const found = await openPerson(given.door(), actor, { person }, today, { withHealth: true });
    assert.ok(typeof found !== "string");
    return found;
  };

  it("runs from the questionnaire over the estimate to the contact, and what is waited for runs with it", async () => {
    const person = await recognised(given);
    const waited = async () => (await opened(an, person)).dues.map(({ act }) => act);
    assert.deepEqual(await waited(), ["send-questionnaire", "estimate-capacities", "record-physical-contact"]);
    await done("send-questionnaire", an, { person }, noExemption);
    await done("record-questionnaire", themself(person), { person }, answers);
    await done("estimate-capacities", marie, { person }, { outlook: "possible-after-actions", remarks: marker });
    assert.deepEqual(await waited(), ["record-physical-contact"]);
    await done("record-physical-contact", marie, { person }, { contactMonth: "4", on: today, remarks: marker });
    assert.deepEqual((await opened(an, person)).recognition?.contacts, ["4"]);
  });

  it("keeps answers and findings for the physician, the team and the person", async () => {
    const person = await recognised(given);
    await done("send-questionnaire", an, { person }, noExemption);
    await done("record-questionnaire", themself(person), { person }, answers);
    for (const reader of [marie, themself(person)])
      assert.match(JSON.stringify(await opened(reader, person)), /marker-vragenlijst-2718/);
    assert.doesNotMatch(JSON.stringify(await opened(an, person)), /marker-vragenlijst-2718/);
  });

  it("shows the occupational physician who it is, and nothing of what the fund knows, nor why nothing can be begun", async () => {
    const person = await recognised(given);
    await done("send-questionnaire", an, { person }, noExemption);
    await done("estimate-capacities", marie, { person }, { outlook: "medically-impossible", remarks: marker });
    await done("propose-reduction", an, { person }, twiceAbsent);
    await done("ask-first-contact", an, { person }, { how: "at-the-counter" });
    const { recognition, dues, events, trajectories, resumptions, acts } = await opened(tom, person);
    assert.equal(recognition, undefined);
    assert.deepEqual([...dues, ...events, ...trajectories, ...resumptions], []);
    assert.deepEqual(acts, [{ name: "refer-by-occupational-physician" }]);
  });

  it("takes something off only after the guard, the proposal and the decision, and stops when it is lifted", async () => {
    const person = await recognised(given);
    const stopped = await ask("propose-reduction", an, { person }, { ...twiceAbsent, mentionsSanction: false });
    assert.equal(stopped.kind === "cannot" && stopped.no.cannot, "the-law-does-not-allow");
    await done("propose-reduction", an, { person }, twiceAbsent);
    await done("decide-reduction", marie, { person }, { agrees: true, grounds: "Twee keer uitgenodigd, geen reden." });
    await done("lift-reduction", an, { person }, { until: today, reason: "made-contact" });
    const sanctions = (await opened(an, person)).recognition?.sanctions;
    assert.deepEqual(sanctions, [
      { kind: "reduction", breach: "questionnaire-examination", from: "2026-02-23", percent: 10, until: today },
    ]);
    await rebuildViews(given.record.db);
    const row = given.record.db.selectFrom("recognition").select("state").where("person_id", "=", person);
    assert.deepEqual(((await row.executeTakeFirstOrThrow()).state as { sanctions: unknown }).sanctions, sanctions);
  });
});
