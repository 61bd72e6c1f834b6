import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { givenDoor, recognised, themself } from "../door/given-door.ts";
import { append } from "../record/append.ts";
import { anAct, inTransaction } from "../record/given-record.ts";
import { countAgain } from "./count-again.ts";

describe("counting again what two acts at once may have counted without each other", () => {
  const given = givenDoor();
  const { ask, record } = given;

  it("mends who has two streams that grew since by two acts, and leaves all others alone", async () => {
    const [one, other] = [await recognised(given), await recognised(given)];
    await ask("ask-first-contact", themself(one), {});
    const rows = () => record.db.selectFrom("figure_person").selectAll().orderBy("person_id").execute();
    const right = await rows();
    await record.db.updateTable("figure_person").set({ regime: "self-employed" }).execute();
    assert.equal(await countAgain(record.db, new Date()), 1);
    const now = await rows();
    const of = (list: typeof now, person: string) => list.find(({ person_id }) => person_id === person);
    assert.deepEqual(of(now, one), of(right, one));
    assert.equal(of(now, other)?.regime, "self-employed");
  });

  it("leaves alone who came in whole, in one transaction: nobody was beside it", async () => {
    const unknown = randomUUID();
    const before = await countAgain(record.db, new Date(0));
    await inTransaction(record, async (trx) => {
      for (const _ of ["one", "another"]) await append(trx, record.keys, anAct({ person: unknown }));
    });
    assert.equal(await countAgain(record.db, new Date(0)), before);
  });
});
