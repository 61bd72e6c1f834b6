import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { anAct, appendAlone, givenRecord, inTransaction } from "./given-record.ts";
import { openRecord } from "./open-record.ts";
import { readRows } from "./read-stream.ts";

describe("an opened record", () => {
  const record = givenRecord();
  // Of its owner one may still be on its way out, and may not be ended by anybody less.
  const endTheOthers = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`;

  it("survives that the server ends its connections, at rest and in the middle of an act", async () => {
    const lost: Error[] = [];
    const own = await openRecord(record.url, (error) => lost.push(error));
    const act = anAct();
    const cut = inTransaction(own, async (trx) => {
      await sql`select 1`.execute(trx);
      await endTheOthers.execute(record.db);
      while (lost.length === 0) await new Promise(setImmediate);
      await sql`select 2`.execute(trx);
    });
    await assert.rejects(cut);
    assert.match(String(lost[0]), /terminat/i);
    await appendAlone(Object.assign(own, { keys: record.keys }), act);
    assert.equal((await readRows(own.db, act.stream)).length, 1);
    await own.close();
  });

  it("reads a day as text and a count as a number, and refuses a count that is not exact", async () => {
    const ask = (text: string) => sql<{ value: unknown }>`select ${sql.raw(text)} as value`.execute(record.db);
    assert.deepEqual((await ask("date '2026-03-29'")).rows, [{ value: "2026-03-29" }]);
    assert.deepEqual((await ask("9007199254740991::bigint")).rows, [{ value: Number.MAX_SAFE_INTEGER }]);
    await assert.rejects(ask("9007199254740992::bigint"), RangeError);
  });

  it("says nothing of the password when the server cannot be used", async () => {
    const url = new URL(record.url);
    url.password = "geheim-wachtwoord";
    url.pathname = "/no_such_database";
    await assert.rejects(openRecord(url.href), (error: Error) => !String(error.stack).includes("geheim"));
  });
});
