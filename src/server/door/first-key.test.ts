import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newKeys } from "../record/given-record.ts";
import { addMaster, bindMasterKey } from "../record/master-keys.ts";
import { readStream } from "../record/read-stream.ts";
import { givenDoor, marie, recognised, themself } from "./given-door.ts";
import { anInput } from "./given-input.ts";

describe("the first key of a person", () => {
  const given = givenDoor();
  const { record, ask } = given;

  const keyOf = (person: string) =>
    record.db.selectFrom("person_key").select("master").where("person_id", "=", person).execute();
  const refer = (person: string) => ask("refer-to-coordinator", marie, { person }, anInput("refer-to-coordinator"));
  const askCorrection = (person: string) =>
    ask("ask-correction", themself(person), { person }, anInput("ask-correction"));
  const opens = async (stream: string) => {
    const events = await readStream(record.db, record.keys, stream, { unseal: true, words: true });
    assert.ok(events.length > 0);
    for (const { seal } of events) assert.notEqual(seal, "erased");
  };

  it("is one, and opens what both sealed, when two acts need it at once", async () => {
    for (let times = 0; times < 4; times++) {
      const person = await recognised(given);
      const answers = await Promise.all([refer(person), askCorrection(person), askCorrection(person)]);
      // A second correction cannot be asked while the first waits.
      assert.equal(answers.filter(({ kind }) => kind === "done").length, 2, JSON.stringify(answers));
      assert.equal((await keyOf(person)).length, 1);
      for (const answer of answers) if (answer.kind === "done") await opens(answer.stream);
    }
  });

  it("is wrapped by the newest master key, also where this process had not heard of that one", async () => {
    await bindMasterKey(record.db, record.keys);
    const [before, after] = [await recognised(given), await recognised(given)];
    assert.equal((await refer(before)).kind, "done");
    const newest = await addMaster(record.db, record.keys, newKeys().master);
    const answer = await refer(after);
    assert.ok(answer.kind === "done");
    assert.deepEqual(await keyOf(after), [{ master: newest }]);
    await opens(answer.stream);
  });
});
