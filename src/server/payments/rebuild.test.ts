import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { an, themself } from "../door/given-door.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { givenTraining, payday } from "./given-training.ts";
import "./tables.ts";

const views = ["entitlement", "payment", "transfer", "transfer_share"] as const;

describe("money", () => {
  const { record, does, act, inTraining, follows } = givenTraining();
  const everything = async () => {
    const tables = await Promise.all(views.map((view) => record.db.selectFrom(view).selectAll().execute()));
    return tables.map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  };

  it("is the same when it is made again from the events alone: rights, orders, what came back and what was ordered again", async () => {
    const [one, other] = [await inTraining(), await inTraining()];
    await follows(one, 40);
    await follows(one, 30);
    await follows(other, 10);
    const handed = await does("hand-in-cost", themself(one.person), one, train);
    await does("assess-cost", an, one, { cost: handed.events[0]?.open.id, verdict: "in-part", paidByRegion: "10" });
    const { stream: payment } = await does("order-payments", an, {});
    await does("record-sending", an, { payment }, { on: payday });
    const transfer = await record.db.selectFrom("transfer").select("end_to_end").executeTakeFirstOrThrow();
    await does("record-return", an, { payment }, { transfer: transfer.end_to_end, on: payday, reason: "AC01" });
    await does("order-payments", an, {});
    await follows(other, 4);

    const written = await everything();
    assert.ok(written.every((rows) => rows.length >= 2));
    await record.db.updateTable("entitlement").set({ cents: 1 }).execute();
    await record.db.updateTable("transfer_share").set({ returned: true }).execute();
    await record.db.deleteFrom("transfer").execute();
    // Each in the place of another, which no order of writing one over the other gets out of.
    const orders = await record.db.selectFrom("payment").select(["stream_id", "message"]).execute();
    await record.db.updateTable("payment").set({ message: sql`message || '-'` }).execute();
    for (const [at, { stream_id }] of orders.entries())
      await record.db
        .updateTable("payment")
        .set({ message: orders[(at + 1) % orders.length]?.message ?? "" })
        .where("stream_id", "=", stream_id)
        .execute();
    await rebuildViews(record.db);
    assert.deepEqual(await everything(), written);
    assert.equal((await act("order-payments", an, {})).kind, "cannot", "nothing became payable by it");
  });
});

const train = { kind: "travel", amount: "45.50", paidOn: payday, what: "Treinabonnement april" };
