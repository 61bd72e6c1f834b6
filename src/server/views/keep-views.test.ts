import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { givenDoor, recognised } from "../door/given-door.ts";
import { openRecord } from "../record/open-record.ts";
import { edition } from "./edition.ts";
import { keepFromTheBeginning, keepViews } from "./keep-views.ts";

const often = { making: 5, made: 5 };
const quietly = {
  progress: () => {},
  failure: (error: unknown) => {
    throw error;
  },
};

describe("a process that starts", () => {
  const given = givenDoor();
  const { record } = given;
  const regimeOf = async (person: string) =>
    (await record.db.selectFrom("recognition").select("regime").where("person_id", "=", person).executeTakeFirst())
      ?.regime;
  const spoil = () => record.db.updateTable("recognition").set({ regime: "spoilt" }).execute();
  const made = () => record.db.selectFrom("views_made").selectAll().executeTakeFirstOrThrow();
  const older = () => olderProcess(record.url);
  async function until(holds: () => Promise<boolean>) {
    while (!(await holds())) await pause(5);
  }

  it("leaves views that a command has filled since the record was empty, and only those", async () => {
    await keepFromTheBeginning(record.db);
    assert.deepEqual(
      [(await made()).edition, (await made()).since],
      [edition, null],
      "nobody can have written over it",
    );
    await record.db.updateTable("views_made").set({ edition: 1 }).execute();
    await recognised(given);
    await keepFromTheBeginning(record.db);
    assert.equal((await made()).edition, 1, "somebody is on it");
  });

  it("makes the views of an older version again, and leaves those of its own", async () => {
    const person = await recognised(given);
    await spoil();
    const first = await keepViews(record.db, quietly, often);
    assert.deepEqual([first.far(), await first.made, await regimeOf(person)], [1, true, "employee"]);
    await first.stop();
    await record.db.updateTable("views_made").set({ since: null }).execute();
    await spoil();
    const second = await keepViews(record.db, quietly, often);
    await second.stop();
    assert.equal(await regimeOf(person), "spoilt");
    await record.db
      .updateTable("views_made")
      .set({ edition: edition - 1 })
      .execute();
    const third = await keepViews(record.db, quietly, often);
    await third.stop();
    assert.equal(await regimeOf(person), "employee");
  });

  it("makes again what an older process goes on writing, until that is gone", async () => {
    const one = await older();
    await record.db
      .updateTable("views_made")
      .set({ edition: edition - 1 })
      .execute();
    const views = await keepViews(record.db, quietly, often);
    const person = await recognised(given);
    await spoil();
    await until(async () => (await regimeOf(person)) === "employee");
    assert.ok((await made()).since);
    await one.end();
    await until(async () => (await made()).since === null);
    await views.stop();
  });

  it("leaves the views of a newer version, and says that what it writes is to be made again", async () => {
    await record.db
      .updateTable("views_made")
      .set({ edition: edition + 1, since: null })
      .execute();
    const person = await recognised(given);
    await spoil();
    const views = await keepViews(record.db, quietly, often);
    await views.stop();
    assert.equal(await regimeOf(person), "spoilt");
    const { since, edition: kept } = await made();
    assert.ok(since);
    assert.equal(kept, edition + 1);
    await record.db
      .updateTable("views_made")
      .set({ edition: edition - 1, since: null })
      .execute();
  });

  it("is one of two that start together: one makes the views, both go on when they are made", async () => {
    const person = await recognised(given);
    const other = await openRecord(record.url);
    const [first, second] = await Promise.all([other, record].map(({ db }) => keepViews(db, quietly, often)));
    assert.deepEqual(await Promise.all([first?.made, second?.made]), [true, true]);
    await Promise.all([first?.stop(), second?.stop()]);
    assert.equal(await regimeOf(person), "employee");
    await other.close();
  });
});

describe("an empty record that an older process has open", () => {
  const { record } = givenDoor();

  it("is looked after from its first day: that process may write over the views", async () => {
    const one = await olderProcess(record.url);
    await keepFromTheBeginning(record.db);
    const { since } = await record.db.selectFrom("views_made").select("since").executeTakeFirstOrThrow();
    assert.ok(since);
    await one.end();
  });
});

async function olderProcess(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: `weerwerk ${edition - 1}` });
  await client.connect();
  return client;
}
