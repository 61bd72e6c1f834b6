import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { perform } from "../door/door.ts";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { openFile } from "./file.ts";

describe("a file as it stood on a day", () => {
  const given = givenDoor();

  /** Asked for on 2 March, invited on 4 March for 20 March, held on 20 March. */
  async function threeDays() {
    const person = await recognised(given);
    const acts = async (act: string, actor: typeof an, to: object, input: object, day: string) => {
      const done = await perform(given.door(), { act, actor, to, input }, day);
      assert.equal(done.kind, "done", JSON.stringify(done));
      return done.kind === "done" ? done.stream : "";
    };
    const trajectory = await acts("ask-first-contact", themself(person), { person }, {}, today);
    const invited = { on: "2026-03-20", time: "09:30", how: "at-the-office", place: "Loket 3" };
    await acts("invite-to-first-contact", an, { trajectory }, invited, "2026-03-04");
    await acts("hold-first-contact", an, { trajectory }, { on: "2026-03-20", how: "at-the-office" }, "2026-03-20");
    const on = async (asOf: string | undefined, who = an) => {
      const file = await openFile(given.door(), who, trajectory, "2026-04-01", { asOf });
      if (typeof file === "string") return file;
      const dues = file.dues.map(({ act, who, by }) => ({ act, who, by }));
      return { stage: file.stage, events: file.events.length, dues, acts: file.acts.length };
    };
    return { person, trajectory, on };
  }

  it("holds what had happened by the end of that day, and waits for what was waited for then", async () => {
    const { on } = await threeDays();
    const invitation = [{ act: "invite-to-first-contact", who: "coordinator", by: "2026-04-02" }];
    const interview = [{ act: "hold-first-contact", who: "coordinator", by: "2026-03-20" }];
    assert.deepEqual(await on("2026-03-02"), { stage: "request", events: 1, dues: invitation, acts: 0 });
    assert.deepEqual(await on("2026-03-03"), { stage: "request", events: 1, dues: invitation, acts: 0 });
    assert.deepEqual(await on("2026-03-04"), { stage: "invitation", events: 2, dues: interview, acts: 0 });
    assert.deepEqual(await on("2026-03-19"), { stage: "invitation", events: 2, dues: interview, acts: 0 });
    const then = await on("2026-03-20");
    const now = await on(undefined);
    assert.ok(typeof then !== "string" && typeof now !== "string");
    assert.deepEqual([then.stage, then.events, then.acts], ["orientation", 3, 0]);
    assert.deepEqual({ ...now, acts: 0 }, then);
    assert.ok(now.acts > 0);
  });

  it("is not there before it was opened", async () => {
    const { on } = await threeDays();
    assert.equal(await on("2026-03-01"), "not-found");
  });

  it("is for whoever may read it now, and each look is on record with the day looked at", async () => {
    const { person, on } = await threeDays();
    assert.equal(await on("2026-03-02", luc), "not-you");
    await on("2026-03-02", marie);
    await on("2026-03-04", an);
    const reads = await given.record.db
      .selectFrom("read_log")
      .select(["actor", "what"])
      .where("person_id", "=", person)
      .orderBy("id")
      .execute();
    assert.deepEqual(reads, [
      { actor: "marie-lambert", what: "file with medical data as it stood on 2026-03-02" },
      { actor: "an-peeters", what: "file as it stood on 2026-03-04" },
    ]);
  });
});
