import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { verifyChain } from "./chain.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction } from "./given-record.ts";
import { destroyKey } from "./person-key.ts";
import { readRows, readStream, readToFold, wordsKeyToRead } from "./read-stream.ts";
import { unseal, wordsKey } from "./sealing.ts";

describe("what somebody typed in an event", () => {
  const record = givenRecord();
  const worded = { note: "ze-sprak-over-haar-zoon" };
  const open = { on: "2026-03-02", nextAppointmentOn: "2026-06-01", latestDay: "2026-06-02" };
  const followedUp = { ...asked, type: "FollowedUp", open };
  const spoken = (what = {}) => anAct({ events: [{ ...followedUp, worded }], ...what });
  const read = (stream: string, words: boolean, unseal = false) =>
    readStream(record.db, record.keys, stream, { unseal, words });

  it("is read by who may read the file, among what is open, and is not there for who may not", async () => {
    const act = spoken();
    const [written] = await appendAlone(record, act);
    assert.deepEqual(await read(act.stream, true), [written]);
    assert.deepEqual(written?.open, { ...open, ...worded });
    assert.equal(written?.seal, "none");
    assert.deepEqual((await read(act.stream, false))[0]?.open, open);
    assert.deepEqual((await readToFold(record.db, act.stream))[0]?.events[0]?.open, open);
  });

  it("opens by its own key, which opens nothing that is medical; and what is medical opens no words", async () => {
    const act = spoken({ events: [{ ...followedUp, worded, sealed: { findings: "lumbago" } }] });
    await appendAlone(record, act);
    const key = await wordsKeyToRead(record.db, record.keys, act.person ?? "");
    const events = await readStream(record.db, record.keys, act.stream, { unseal: false, words: key });
    assert.deepEqual([events[0]?.open, events[0]?.seal], [{ ...open, ...worded }, "closed"]);
    const [both] = await read(act.stream, true, true);
    assert.deepEqual([both?.open, both?.sealed], [{ ...open, ...worded }, { findings: "lumbago" }]);
    const [row] = await readRows(record.db, act.stream);
    assert.ok(row?.sealed && row.worded && key.key);
    const place = { person: act.person ?? "", stream: act.stream, version: 1, type: "FollowedUp" };
    assert.deepEqual(unseal(key.key, row.worded, { ...place, part: "worded" }), worded);
    for (const [bytes, part] of [
      [row.sealed, "sealed"],
      [row.sealed, "worded"],
      [row.worded, "sealed"],
    ] as const)
      assert.throws(() => unseal(key.key as typeof other, bytes, { ...place, part }), /cannot be opened/);
    const other = wordsKey(key.key);
    assert.throws(() => unseal(other, row.worded as Buffer, { ...place, part: "worded" }), /cannot be opened/);
  });

  it("opens in no other event, and not as what is medical of its own", async () => {
    const person = randomUUID();
    const act = spoken({ person, events: [1, 2].map(() => ({ ...followedUp, worded, sealed: { note: "iets" } })) });
    const other = spoken({ person });
    for (const one of [act, other]) await appendAlone(record, one);
    for (const [column, from, stream, version] of [
      ["worded", "worded", act.stream, 2],
      ["worded", "worded", other.stream, 1],
      ["worded", "sealed", act.stream, 1],
      ["sealed", "worded", act.stream, 1],
    ] as const)
      await assert.rejects(
        record.owner.transaction().execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx);
          await sql`update event set ${sql.ref(column)} = (select ${sql.ref(from)} from event where stream_id = ${stream}
            and version = ${version}) where stream_id = ${act.stream} and version = 1`.execute(trx);
          await readStream(trx, record.keys, act.stream, { unseal: true, words: true });
        }),
        { message: `The sealed part of ${act.stream} version 1 cannot be opened.` },
      );
  });

  it("of before it was sealed stands in the open: read as ever, by who may, and closed to who may not", async () => {
    const before = spoken({ events: [{ ...followedUp, open: { ...open, ...worded } }] });
    await appendAlone(record, before);
    await appendAlone(record, spoken({ stream: before.stream, person: before.person, expected: 1 }));
    const words = async (may: boolean) => (await read(before.stream, may)).map((event) => event.open.note);
    assert.deepEqual(await words(true), [worded.note, worded.note]);
    assert.deepEqual(await words(false), [undefined, undefined]);
    const [folded] = await readToFold(record.db, before.stream);
    assert.deepEqual(
      folded?.events.map((event) => event.open),
      [open, open],
    );
    assert.equal(verifyChain(await readRows(record.db, before.stream)).intact, true);
  });

  it("of before it was sealed is read also of somebody for whom nothing was ever sealed", async () => {
    const act = spoken({ events: [{ ...followedUp, open: { ...open, ...worded } }] });
    await appendAlone(record, act);
    const key = await wordsKeyToRead(record.db, record.keys, act.person ?? "");
    assert.equal(key.key, undefined);
    const [event] = await readStream(record.db, record.keys, act.stream, { unseal: false, words: key });
    assert.deepEqual(event?.open, { ...open, ...worded });
  });

  it("is erased for good by destroying the key of the person, while the rest and the chain stay", async () => {
    const act = spoken();
    await appendAlone(record, act);
    await inTransaction(record, (trx) => destroyKey(trx, act.person ?? "", new Date()));
    for (const words of [true, false])
      for (const medical of [true, false]) assert.deepEqual((await read(act.stream, words, medical))[0]?.open, open);
    assert.equal(verifyChain(await readRows(record.db, act.stream)).intact, true);
    await assert.rejects(appendAlone(record, { ...act, expected: 1 }), { name: "KeyDestroyed" });
  });
});
