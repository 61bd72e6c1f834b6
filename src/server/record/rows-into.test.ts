import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { givenRecord } from "./given-record.ts";
import { rowsInto } from "./rows-into.ts";

type Row = { id: string; note: string | null; about: object };
const typed = { id: "uuid", note: "text", about: "jsonb" } as const;

describe("rows that are put into a table where they may be already", () => {
  const record = givenRecord();

  const placeOf = async () =>
    (
      await sql<{ place: string; note: string | null }>`select ctid::text as place, note from shelf`.execute(
        record.owner,
      )
    ).rows[0];

  it("are written when something of them changed, and left where they are when nothing did", async () => {
    await sql`create table shelf (id uuid primary key, note text, about jsonb not null)`.execute(record.owner);
    const into = rowsInto<Row>("shelf", typed, { key: ["id"], found: "update" });
    const put = (row: Row) => into([row]).execute(record.owner);
    const row = { id: randomUUID(), note: null, about: { a: 1, b: [2] } };
    await put(row);
    const first = await placeOf();
    await put({ ...row, about: { b: [2], a: 1 } });
    assert.deepEqual(await placeOf(), first);
    await put({ ...row, note: "x" });
    const second = await placeOf();
    assert.equal(second?.note, "x");
    assert.notEqual(second?.place, first?.place);
    await put({ ...row, note: null });
    assert.equal((await placeOf())?.note, null);
  });

  it("stay where there is nothing but their key", async () => {
    await sql`create table peg (id uuid primary key)`.execute(record.owner);
    const into = rowsInto<{ id: string }>("peg", { id: "uuid" }, { key: ["id"], found: "update" });
    const id = randomUUID();
    for (let times = 0; times < 2; times += 1) await into([{ id }, { id: randomUUID() }]).execute(record.owner);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from peg`.execute(record.owner);
    assert.equal(rows[0]?.n, 3);
  });
});
