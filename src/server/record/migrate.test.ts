import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { sql } from "kysely";
import { type Scratch, scratchDatabase } from "../postgres/scratch.ts";
import { anAct, appendAlone, newKeys } from "./given-record.ts";
import { openAsOwner, openRecord } from "./open-record.ts";
import { readStream } from "./read-stream.ts";

describe("bringing the tables up to date", () => {
  let scratch: Scratch;
  before(async () => {
    scratch = await scratchDatabase();
  });
  after(() => scratch.drop());

  it("happens once when three processes start together on an empty database", async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openRecord(scratch.url)));
    for (const { db } of opened) {
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
      const names = rows.map(({ name }) => name);
      assert.deepEqual(names.slice(0, 3), ["0001-events", "0002-views", "0003-traces"]);
      assert.equal(new Set(names).size, names.length);
      assert.deepEqual(await db.selectFrom("event").selectAll().execute(), []);
    }
    await Promise.all(opened.map((record) => record.close()));
  });

  it("does not wait for, or hinder, a process that is in the middle of an act", async () => {
    const record = Object.assign(await openRecord(scratch.url), { keys: newKeys() });
    const act = anAct();
    await record.db.transaction().execute(async (trx) => {
      await trx.selectFrom("event").selectAll().execute();
      const beside = await openRecord(scratch.url);
      await beside.close();
    });
    await appendAlone(record, act);
    assert.equal((await readStream(record.db, record.keys, act.stream, { unseal: false })).length, 1);
    await record.close();
  });

  it("refuses a record of a newer version, in one sentence", async () => {
    const owner = openAsOwner(scratch);
    await sql`insert into kysely_migration values ('9999-later', now()::text)`.execute(owner);
    await assert.rejects(openRecord(scratch.url), { message: "This record was made by a newer version of Weerwerk." });
    await owner.destroy();
  });
});
