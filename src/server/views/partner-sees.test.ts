import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { loadAccounts } from "../desk/people.ts";
import { an, givenDoor, recognised, sofie, themself, today } from "../door/given-door.ts";
import { openFile } from "./file.ts";
import { openPerson } from "./people.ts";
import { workList } from "./work-list.ts";

describe("a mediator who follows somebody", () => {
  const given = givenDoor();
  let person = "";
  let trajectory = "";

  before(async () => {
    await loadAccounts(given.record.db);
    person = await recognised(given);
    const asked = await given.ask("ask-first-contact", themself(person), {});
    trajectory = asked.kind === "done" ? asked.stream : "";
    const consent = { partner: "vdab", purpose: "guidance-to-work", inWriting: true };
    for (const [act, actor, input] of [
      ["hold-first-contact", an, { on: today, how: "by-telephone" }],
      ["give-consent", themself(person), consent],
      ["send-registration", an, { service: "vdab", question: "Welke opleiding past hier?" }],
      ["assign-mediator", sofie, { mediator: "sofie-maes" }],
    ] as const) {
      const done = await given.ask(act, actor, { trajectory }, input);
      assert.equal(done.kind, "done", JSON.stringify(done));
    }
  });

  it("reads in the work list no more than in the file: not what is waited for of others, nor by when", async () => {
    const rowOf = async (actor: typeof an) =>
      (await workList(given.record.db, actor, { show: "open", page: 1 }, today)).find(
        (row) => row.stream === trajectory,
      );
    const [theirs, ours] = [await rowOf(sofie), await rowOf(an)];
    assert.ok(ours?.dueWhat);
    assert.deepEqual(
      [theirs?.stage, theirs?.dueWhat, theirs?.dueOn, theirs?.waitingFor],
      ["guidance", null, null, null],
    );
  });

  it("reads which law was weighed and what it answered, and not the facts of the fund that it looked at", async () => {
    const grounds = async (actor: typeof an) => {
      const file = await openFile(given.door(), actor, trajectory, today);
      assert.ok(typeof file !== "string");
      return JSON.stringify(file.events.flatMap(({ rulings }) => rulings));
    };
    const [theirs, ours] = [await grounds(sofie), await grounds(an)];
    assert.match(ours, /"regime":"employee"/);
    assert.match(theirs, /"rule":"registration-with-service"/);
    assert.doesNotMatch(theirs, /"facts":\{"/);
  });

  it("finds the person with the stage as their role sees it", async () => {
    const found = await openPerson(given.door(), sofie, { person }, today);
    assert.ok(typeof found !== "string");
    assert.deepEqual(
      found.trajectories.map(({ stage }) => stage),
      ["guidance"],
    );
  });
});
