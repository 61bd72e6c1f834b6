import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import pg from "pg";
import { givenRecord, inTransaction } from "./given-record.ts";
import { openPool } from "./open-pool.ts";
import { isOutOfReach } from "./out-of-reach.ts";

const thrownBy = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => assert.fail("nothing was thrown"),
    (error) => error,
  );

describe("a record that is out of reach", () => {
  const record = givenRecord();

  it("is one whose server is not there, or that ends the connection in the middle", async () => {
    const pool = openPool("postgres://nobody@127.0.0.1:1/nothing", () => {});
    assert.ok(isOutOfReach(await thrownBy(() => pool.query("select 1"))));
    await pool.end();
    const ended = await thrownBy(() =>
      inTransaction(record, (trx) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx)),
    );
    assert.ok(isOutOfReach(ended), String(ended));
  });

  it("is one that may only be read", async () => {
    const refused = await thrownBy(() =>
      inTransaction(record, async (trx) => {
        await sql`set transaction read only`.execute(trx);
        await sql`insert into desk_day values (1, '2026-03-02')`.execute(trx);
      }),
    );
    assert.ok(isOutOfReach(refused), String(refused));
  });

  it("is not one that says what is wrong with what was asked, nor a fault of our own", async () => {
    assert.ok(!isOutOfReach(await thrownBy(() => sql`select * from no_such_table`.execute(record.db))));
    assert.ok(!isOutOfReach(new TypeError("undefined is not a function")));
    const full = new pg.DatabaseError("could not extend file", 0, "error");
    full.code = "53100";
    assert.ok(isOutOfReach(full));
  });
});
