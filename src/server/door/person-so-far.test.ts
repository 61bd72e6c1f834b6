import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findTrajectory, followersOfPerson, newId } from "./find.ts";
import { an, givenDoor, recognised, themself } from "./given-door.ts";
import { personRow } from "./keep-person.ts";
import { findPersonSoFar, findTrajectorySoFar, personSoFar } from "./person-so-far.ts";

describe("a person as an act finds them", () => {
  const given = givenDoor();
  const { record } = given;
  const named = {
    id: newId(),
    ...personRow({
      nationalNumber: "85073003328",
      givenName: "Lieve",
      familyName: "Claes",
      language: "fr",
      street: "Kerkstraat 1",
      postcode: "5000",
      town: "Namur",
    }),
  };

  it("may be known by name alone, by id and by number however it was typed", async () => {
    await record.db.insertInto("person").values(named).execute();
    for (const by of [{ person: named.id }, { nationalNumber: "85.07.30-033.28" }]) {
      const found = await findPersonSoFar(record.db, by);
      assert.deepEqual([found?.person, found?.followers, found?.soFar.streams], [named.id, [], []]);
      assert.deepEqual(found?.soFar.who, { language: "fr", postcode: "5000" });
    }
    for (const by of [{}, { person: newId() }, { nationalNumber: "00000000000" }])
      assert.equal(await findPersonSoFar(record.db, by), undefined);
  });

  it("comes with whoever follows them, by what was recognised and by a trajectory, and with all that happened", async () => {
    const person = await recognised(given);
    const began = await given.ask("ask-first-contact", themself(person), {});
    const trajectory = began.kind === "done" ? began.stream : "";
    const byPerson = await findPersonSoFar(record.db, { person });
    const byTrajectory = await findTrajectorySoFar(record.db, trajectory);
    assert.deepEqual(byPerson?.followers, await followersOfPerson(record.db, person));
    assert.deepEqual(byTrajectory?.followers, (await findTrajectory(record.db, trajectory))?.followers);
    assert.equal(byTrajectory?.person, person);
    for (const found of [byPerson, byTrajectory]) assert.deepEqual(found?.soFar, await personSoFar(record.db, person));
    assert.equal(byTrajectory?.soFar.trajectories[0]?.stream, trajectory);
    assert.equal(await findTrajectorySoFar(record.db, newId()), undefined);
  });

  it("is not found any more when they were erased, while what happened is there still", async () => {
    const person = await recognised(given);
    await record.db.deleteFrom("person").where("id", "=", person).execute();
    assert.equal(await findPersonSoFar(record.db, { person }), undefined);
    assert.equal((await personSoFar(record.db, person)).streams.length, 1);
    assert.equal((await given.ask("ask-first-contact", an, { person }, {})).kind, "not-found");
  });
});
