import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { openFile } from "./file.ts";
import { openPerson } from "./people.ts";

describe("the sum of a due day", () => {
  const given = givenDoor();
  const { ask } = given;
  const sums = (dues: readonly { act: string; by: string | null; sum?: { rule: string; outcome: string } }[]) =>
    dues.map(({ act, by, sum }) => [act, by, sum?.rule]);
  const opened = async (trajectory: string) => {
    const file = await openFile(given.door(), an, trajectory, today);
    assert.ok(typeof file !== "string");
    return sums(file.dues);
  };

  it("stands with each day that the law gives, and not with a day that somebody chose", async () => {
    const person = await recognised(given);
    const done = await ask("ask-first-contact", themself(person), { person });
    const trajectory = done.kind === "done" ? done.stream : "";
    assert.deepEqual(await opened(trajectory), [["invite-to-first-contact", "2026-04-02", "first-contact-within"]]);
    const invitation = { on: "2026-03-20", time: "09:30", how: "at-the-office", place: "Loket 3" };
    await ask("invite-to-first-contact", an, { trajectory }, invitation);
    assert.deepEqual(await opened(trajectory), [["hold-first-contact", "2026-03-20", undefined]]);
  });

  it("stands with the days of the first year of an incapacity, also with one that an event gave", async () => {
    const person = await recognised(given);
    const exempt = {
      medicalReasonKnown: false,
      employerTrajectoryRuns: false,
      authorisedWorkRuns: false,
      trajectoryOnRequest: false,
      pensionAgeOn: "2050-07-30",
    };
    await ask("send-questionnaire", an, { person }, exempt);
    const found = await openPerson(given.door(), marie, { person }, today);
    assert.ok(typeof found !== "string");
    const [answer] = sums(found.dues).filter(([act]) => act === "record-questionnaire");
    assert.deepEqual(answer, ["record-questionnaire", "2026-03-16", "questionnaire-returned"]);
    assert.ok(found.dues.every(({ by, sum }) => by === null || sum !== undefined));
  });
});
