import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { perform } from "../door/door.ts";
import { an, marie, secretary, themself } from "../door/given-door.ts";
import { givenTraining, payday } from "../payments/given-training.ts";
import { openFile } from "../payments/sealed-file.ts";
import { sendPaymentFile } from "../payments/send-payment-file.ts";
import { saveView } from "../views/saved-views.ts";
import { eraseFiles } from "./erase-files.ts";
import { erasePaymentFiles } from "./erase-payment-files.ts";

/** Nobody else has these. */
const marker = { givenName: "Zilverreigerke", familyName: "Merkteken-Ouwerkerk", street: "Lepelaarsdreef 7" };
const ended = "2026-05-04";
const afterFile = "2030-01-01";
const lastDayOfPayment = "2033-12-31";
const afterPayment = "2034-01-01";

describe("what remains of somebody after the term of the law", () => {
  const given = givenTraining();
  const { record } = given;
  const door = () => given.given.door();

  /** Paid, stopped and ended; a name in a search that a colleague kept, a mail that waits, a question asked. */
  async function livedAndLeft() {
    const { person, trajectory } = await given.inTraining();
    const other = await given.inTraining();
    const does = async (act: string, actor: typeof an, to: object, input: object, day: string) => {
      const done = await perform(door(), { act, actor, to, input }, day);
      assert.equal(done.kind, "done", `${act}: ${JSON.stringify(done)}`);
      return done.kind === "done" ? done.stream : "";
    };
    await does("correct-identity", an, { person }, { ...marker, correctedBecause: "our-mistake" }, payday);
    const { national_number: number } = await record.db
      .selectFrom("person")
      .select("national_number")
      .where("id", "=", person)
      .executeTakeFirstOrThrow();
    for (const it of [{ person, trajectory }, other]) await given.follows(it, 20);
    const payment = await does("order-payments", an, {}, {}, payday);
    await does("hand-in-cost", themself(person), { trajectory }, cost, payday);
    for (const query of [`show=open&search=${encodeURIComponent("ouwerkerk")}`, `search=${number}`, "show=late"])
      await saveView(record.db, an.id, { name: `Lijst ${query.length}`, query });
    await saveView(record.db, marie.id, { name: "Merkteken-Ouwerkerk bellen", query: "search=bellen" });
    await record.db
      .insertInto("mail")
      .values({
        ...{ key: `person ${person} x`, person_id: person, account: null, status: "waiting", tries: 0 },
        ...{ next_at: new Date(), made_at: new Date(), done_at: null, last_fault: null },
      })
      .execute();
    await does("assess-cost", an, { trajectory }, await assessed(trajectory), payday);
    await does("record-posting", secretary, { trajectory }, { registeredNumber: "RR 7", postedOn: payday }, payday);
    await does("record-receipt", secretary, { trajectory }, { result: "delivered", on: payday }, payday);
    await does("stop", themself(person), { trajectory }, {}, "2026-04-02");
    await does("end-recognition", an, { person }, { on: ended, reason: "full-resumption" }, ended);
    return { person, payment, number };
  }
  const assessed = async (trajectory: string) => {
    const { state } = await record.db
      .selectFrom("trajectory")
      .select("state")
      .where("stream_id", "=", trajectory)
      .executeTakeFirstOrThrow();
    const [first] = (state as unknown as { costs: { id: string }[] }).costs;
    return { cost: first?.id, verdict: "refused", grounds: "Geen bewijs." };
  };
  const fileRow = (payment: string) =>
    record.db.selectFrom("payment_file").selectAll().where("stream_id", "=", payment).executeTakeFirstOrThrow();
  const file = async (payment: string) => openFile(record, payment, await fileRow(payment));
  /** In which tables these words stand. */
  async function tablesWith(...words: string[]): Promise<string[]> {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`.execute(
      record.db,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(record.db);
      const text = rows.map(({ row }) => row.toLowerCase()).join("\n");
      if (words.some((word) => text.includes(word.toLowerCase()))) found.push(name);
    }
    return found;
  }

  it("is the name and account in the files of banks alone, sealed, until their own term is over; then nothing", async () => {
    const { person, payment, number } = await livedAndLeft();
    const words = [marker.givenName, "ouwerkerk", marker.street, number];
    const before = await tablesWith(...words);
    for (const table of ["person", "saved_view"]) assert.ok(before.includes(table), table);

    assert.ok((await eraseFiles(door(), afterFile)) >= 1);
    assert.deepEqual(await tablesWith(...words), []);
    assert.match((await file(payment)) ?? "", /Merkteken-Ouwerkerk.*BE68539007547034/s);
    const views = await record.db.selectFrom("saved_view").select("query").execute();
    assert.deepEqual(views, [{ query: "show=late" }]);
    const waits = await record.db.selectFrom("mail").select("key").where("person_id", "=", person).execute();
    assert.deepEqual(waits, []);

    const erase = (day: string) => erasePaymentFiles(record.db, day, new Date());
    const sealed = await fileRow(payment);
    assert.equal(await erase(lastDayOfPayment), 0);
    assert.ok(await file(payment));
    assert.equal(await erase(afterPayment), 1);
    assert.equal(await erase(afterPayment), 0, "once");
    assert.equal(await openFile(record, payment, sealed), undefined, "also out of a backup of before");
    assert.deepEqual(await tablesWith(...words, "BE68539007547034"), []);
    const kept = await fileRow(payment);
    assert.deepEqual([kept.xml, kept.sealed, kept.sha256.length], [null, null, 32]);
    const reader = { db: record.db, keys: record.keys, now: () => new Date() };
    await assert.rejects(sendPaymentFile(reader, an, payment, undefined as never), /./);
  });
});

const cost = { kind: "travel", what: "Trein naar Gent", paidOn: payday, amount: "12.50" };
