import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { an } from "../door/given-door.ts";
import { sealOlder } from "../nightly/seal-older.ts";
import { givenTraining } from "./given-training.ts";
import { openFile } from "./sealed-file.ts";

describe("the file of an order", () => {
  const { record, does, inTraining, follows } = givenTraining();
  const ordered = async () => {
    await follows(await inTraining(), 10);
    return (await does("order-payments", an, {})).stream;
  };
  const row = (payment: string) =>
    record.db.selectFrom("payment_file").selectAll().where("stream_id", "=", payment).executeTakeFirstOrThrow();
  const open = async (payment: string) => openFile(record, payment, await row(payment));

  it("is sealed, opens byte for byte, and in no other order", async () => {
    const [one, other] = [await ordered(), await ordered()];
    const { xml, sealed, sha256 } = await row(one);
    assert.equal(xml, null);
    assert.ok(sealed && !sealed.includes("BE68539007547034"));
    const text = (await open(one)) ?? "";
    assert.match(text, /BE68539007547034/);
    assert.deepEqual(sha256, createHash("sha256").update(text).digest());
    await assert.rejects(openFile(record, other, { xml: null, sealed }));
  });

  it("of a version before is read as it is, and sealed by any number of processes", async () => {
    const payment = await ordered();
    const xml = (await open(payment)) ?? "";
    await record.db.updateTable("payment_file").set({ xml, sealed: null }).where("stream_id", "=", payment).execute();
    assert.equal(await open(payment), xml);
    await Promise.all([1, 2].map(() => sealOlder(record.db, record.keys)));
    assert.equal((await row(payment)).xml, null);
    assert.equal(await open(payment), xml);
  });
});
