import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { an } from "../door/given-door.ts";
import { destroyKey } from "../record/person-key.ts";
import { accountEnding } from "./account-ending.ts";
import { givenTraining } from "./given-training.ts";
import { sealAccountNumbers } from "./keep-account-number.ts";
import { openFile } from "./sealed-file.ts";
import "./tables.ts";

describe("account numbers", () => {
  const { record, does, inTraining, follows } = givenTraining();
  const kept = () => record.db.selectFrom("account_number").selectAll().execute();
  const inTheClear = async () =>
    (await sql<{ row: string }>`select a::text as row from account_number a`.execute(record.db)).rows
      .map(({ row }) => row)
      .join();

  it("are sealed as soon as they are given, and the person knows theirs by its ending", async () => {
    const one = await inTraining();
    const [row] = await kept();
    assert.equal(row?.iban, null);
    const ending = (await accountEnding(record.db, record.keys, one.person)) ?? "";
    assert.match(ending, /^\w{4}$/);
    const { sealed, person_id: _, ...open } = row ?? assert.fail("no account number is kept");
    // Among random bytes written in hexadecimals four digits come up by chance.
    assert.ok(sealed && !sealed.includes(ending) && !JSON.stringify(open).includes(ending), "not even the ending");
  });

  it("of a version before are sealed at the start, each with the key of its person", async () => {
    const [one, other] = [await inTraining({ account: false }), await inTraining({ account: false })];
    for (const { person } of [one, other])
      await record.db
        .insertInto("account_number")
        .values({ person_id: person, iban: "BE68539007547034", sealed: null, given_on: "2026-01-05" })
        .execute();
    assert.equal(await accountEnding(record.db, record.keys, one.person), "7034");
    await Promise.all([1, 2].map(() => sealAccountNumbers(record.db, record.keys)));
    assert.ok((await kept()).every(({ iban, sealed }) => iban === null && sealed));
    assert.ok(!(await inTheClear()).includes("BE68"));
    for (const { person } of [one, other]) assert.equal(await accountEnding(record.db, record.keys, person), "7034");
    await follows(one, 10);
    const { stream } = await does("order-payments", an, {});
    const file = await record.db
      .selectFrom("payment_file")
      .select(["xml", "sealed"])
      .where("stream_id", "=", stream)
      .executeTakeFirst();
    assert.match((file && (await openFile(record, stream, file))) ?? "", /BE68539007547034/);
  });

  it("are gone for good when the key of the person is destroyed, also one that a version before writes after that", async () => {
    const one = await inTraining();
    await record.db.transaction().execute((trx) => destroyKey(trx, one.person, new Date()));
    assert.equal(await accountEnding(record.db, record.keys, one.person), undefined);
    await record.db
      .updateTable("account_number")
      .set({ iban: "BE68539007547034" })
      .where("person_id", "=", one.person)
      .execute();
    await sealAccountNumbers(record.db, record.keys);
    assert.ok((await kept()).every(({ person_id }) => person_id !== one.person));
  });
});
