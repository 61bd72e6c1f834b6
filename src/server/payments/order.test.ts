import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, themself } from "../door/given-door.ts";
import { readStream } from "../record/read-stream.ts";
import { givenTraining, nadia, payday } from "./given-training.ts";
import "./tables.ts";

describe("ordering what is to be paid", () => {
  const { record, act, does, inTraining, follows } = givenTraining();
  const transfersOf = (payment: string) =>
    record.db.selectFrom("transfer").selectAll().where("stream_id", "=", payment).orderBy("end_to_end").execute();
  const sharesOf = (person: string) =>
    record.db
      .selectFrom("entitlement as e")
      .leftJoin("transfer_share as s", (join) =>
        join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.key", "=", "e.key"),
      )
      .select(["e.key", "e.cents", "s.end_to_end", "s.returned"])
      .where("e.person_id", "=", person)
      .orderBy("e.version")
      .orderBy("s.end_to_end")
      .execute();

  it("makes one transfer a person out of hours, success and costs, to the cent", async () => {
    const one = await inTraining();
    const other = await inTraining();
    await follows(one, 62);
    await follows(other, 1);
    const { trajectory } = one;
    const handed = await does("hand-in-cost", themself(one.person), { trajectory }, train);
    const cost = handed.events[0]?.open.id;
    await does("assess-cost", an, { trajectory }, { cost, verdict: "in-part", paidByRegion: "20.05" });
    await does("complete-training", an, { trajectory }, { on: payday });

    const { stream } = await does("order-payments", an, {});
    const transfers = await transfersOf(stream);
    assert.deepEqual(
      new Map(transfers.map(({ person_id, cents }) => [person_id, cents])),
      new Map([
        [one.person, 31_000 + 2545 + 50_000],
        [other.person, 500],
      ]),
    );
    const shares = await sharesOf(one.person);
    assert.deepEqual(
      shares.map(({ key, cents }) => [key, cents]),
      [
        ["hours:2026-04:1", 31_000],
        ["cost:1:1", 2545],
        ["success:1", 50_000],
      ],
    );
    assert.ok(shares.every(({ end_to_end }) => end_to_end === shares[0]?.end_to_end));
  });

  it("has nothing more to order then, until hours are said anew: the difference follows", async () => {
    const one = await inTraining();
    await follows(one, 10);
    await does("order-payments", an, {});
    const again = await act("order-payments", an, {});
    assert.equal(again.kind === "cannot" && again.no.cannot, "nothing-to-pay");
    await follows(one, 12);
    const { stream } = await does("order-payments", an, {});
    assert.deepEqual(
      (await transfersOf(stream)).map(({ cents }) => cents),
      [1000],
    );
  });

  it("carries a recovery over until there is more to pay, and never transfers less than nothing", async () => {
    const one = await inTraining();
    await follows(one, 20);
    await does("order-payments", an, {});
    await follows(one, 8);
    const none = await act("order-payments", an, {});
    assert.equal(none.kind === "cannot" && none.no.cannot, "nothing-to-pay");
    const handed = await does("hand-in-cost", themself(one.person), one, { ...train, amount: "60" });
    await does("assess-cost", an, one, { cost: handed.events[0]?.open.id, verdict: "in-full" });
    const even = await act("order-payments", an, {});
    assert.equal(even.kind, "cannot", "60.00 EUR and 60.00 EUR back is nothing to transfer");
    await does("complete-training", an, one, { on: payday });
    const { stream } = await does("order-payments", an, {});
    assert.deepEqual(
      (await transfersOf(stream)).map(({ cents }) => cents),
      [50_000],
    );
    assert.ok((await sharesOf(one.person)).every(({ end_to_end }) => end_to_end !== null));
  });

  it("waits for an account number", async () => {
    const one = await inTraining({ account: false });
    await follows(one, 3);
    assert.equal((await act("order-payments", an, {})).kind, "cannot");
    await does("give-account-number", themself(one.person), one, { iban: "BE68 5390 0754 7034" });
    const { stream } = await does("order-payments", an, {});
    assert.deepEqual(
      (await transfersOf(stream)).map(({ person_id }) => person_id),
      [one.person],
    );
  });

  it("keeps the account number out of every event", async () => {
    const one = await inTraining();
    await follows(one, 1);
    const { stream } = await does("order-payments", an, {});
    for (const of of [one.person, one.trajectory, stream])
      assert.doesNotMatch(
        JSON.stringify(await readStream(record.db, record.keys, of, { unseal: true })),
        /[A-Z]{2}\d{2}[\dA-Z]{10}/,
      );
  });

  it("is for the own payer alone: Actiris pays where Actiris guided, and the fund does not", async () => {
    const one = await inTraining({ guidedBy: "actiris" });
    await follows(one, 7);
    assert.equal((await act("order-payments", an, {})).kind, "cannot");
    const { stream } = await does("order-payments", nadia, {});
    assert.deepEqual(
      (await transfersOf(stream)).map(({ person_id, cents }) => [person_id, cents]),
      [[one.person, 3500]],
    );
    assert.equal((await act("record-sending", an, { payment: stream }, { on: payday })).kind, "not-you");
  });

  it("is ordered, sent and executed in that order", async () => {
    const one = await inTraining();
    await follows(one, 2);
    const { stream: payment } = await does("order-payments", an, {});
    const early = await act("record-execution", an, { payment }, { on: payday });
    assert.equal(early.kind === "cannot" && early.no.cannot, "payments-were-not-sent");
    await does("record-sending", an, { payment }, { on: payday });
    await does("record-execution", an, { payment }, { on: payday });
    const row = await record.db.selectFrom("payment").selectAll().where("stream_id", "=", payment).executeTakeFirst();
    assert.deepEqual([row?.sent_on, row?.executed_on, row?.cents], [payday, payday, 1000]);
  });

  it("orders again what came back, under another end-to-end number, and nothing else", async () => {
    const [one, other] = [await inTraining(), await inTraining()];
    await follows(one, 4);
    await follows(other, 5);
    const { stream: payment } = await does("order-payments", an, {});
    await does("record-sending", an, { payment }, { on: payday });
    const transfer = (await transfersOf(payment)).find(({ person_id }) => person_id === one.person)?.end_to_end;
    await does("record-return", an, { payment }, { transfer, on: payday, reason: "AC04" });
    const { stream: second } = await does("order-payments", an, {});
    assert.deepEqual(
      (await transfersOf(second)).map(({ person_id, cents }) => [person_id, cents]),
      [[one.person, 2000]],
    );
    const shares = await sharesOf(one.person);
    assert.deepEqual(shares.map(({ returned }) => returned).sort(), [false, true]);
    assert.equal(new Set(shares.map(({ end_to_end }) => end_to_end)).size, 2);
  });
});

const train = { kind: "travel", amount: "45.50", paidOn: payday, what: "Treinabonnement april" };
