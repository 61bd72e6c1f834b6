import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { verifyChain } from "./chain.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction, newKeys } from "./given-record.ts";
import { destroyKey, personKey } from "./person-key.ts";
import { readRows, readStream } from "./read-stream.ts";

describe("the sealed part of an event", () => {
  const record = givenRecord();
  const sealed = { findings: "lumbago-met-uitstraling", pain: 7 };
  const open = { how: "openly-known" };
  const examined = (what = {}) => anAct({ events: [{ ...asked, open, sealed }], ...what });
  const read = (stream: string, unseal: boolean) => readStream(record.db, record.keys, stream, { unseal });

  it("is read by who may, and is not there for who may not", async () => {
    const act = examined();
    const [written] = await appendAlone(record, act);
    const [opened] = await read(act.stream, true);
    assert.deepEqual(opened, written);
    assert.deepEqual([opened?.seal, opened?.sealed], ["opened", sealed]);
    const [closed] = await read(act.stream, false);
    assert.equal(closed?.seal, "closed");
    assert.ok(closed && !("sealed" in closed));
    assert.ok(!JSON.stringify(closed).includes(sealed.findings));
  });

  it("is in no column of any table in the clear", async () => {
    await appendAlone(record, examined());
    const text = await everythingKept();
    assert.ok(text.includes("openly-known"), "the search finds what is open");
    for (const written of waysToWrite(sealed.findings)) assert.ok(!text.includes(written), written);
  });

  it("is found by that search if it were there", async () => {
    await appendAlone(record, anAct({ events: [{ ...asked, open: { findings: "planted-marker" } }] }));
    await record.db
      .insertInto("letter")
      .values({
        ...{
          stream_id: randomUUID(),
          version: 1,
          kind: "ProjectDecided",
          language: "nl",
          reference: "WW",
          status: "produced",
        },
        ...{ pdf: Buffer.from("planted-bytes"), sha256: null },
      })
      .execute();
    const text = await everythingKept();
    assert.ok(waysToWrite("planted-marker").some((written) => text.includes(written)));
    assert.ok(waysToWrite("planted-bytes").some((written) => text.includes(written)));
  });

  it("opens in no other event: not of another version, type, stream or person", async () => {
    const person = randomUUID();
    const act = examined({ person });
    await appendAlone(record, { ...act, events: [...act.events, ...act.events] });
    const other = examined({ person });
    await appendAlone(record, other);
    await appendAlone(record, { ...other, expected: 1, events: [{ ...asked, type: "ProjectAdvised", sealed }] });
    const takenFrom = [
      [act.stream, 2],
      [other.stream, 1],
      [other.stream, 2],
    ] as const;
    for (const [stream, version] of takenFrom) {
      await assert.rejects(
        record.owner.transaction().execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx);
          await sql`update event set sealed = (select sealed from event where stream_id = ${stream} and version = ${version})
            where stream_id = ${act.stream} and version = 1`.execute(trx);
          await readStream(trx, record.keys, act.stream, { unseal: true });
        }),
        { message: `The sealed part of ${act.stream} version 1 cannot be opened.` },
      );
    }
    assert.equal((await read(act.stream, true))[0]?.seal, "opened");
  });

  it("opens with no other master key", async () => {
    const act = examined();
    await appendAlone(record, act);
    await assert.rejects(readStream(record.db, newKeys(), act.stream, { unseal: true }));
  });

  it("has one key per person, also when eight acts need the first one at once", async () => {
    const person = randomUUID();
    const acts = Array.from({ length: 8 }, () => examined({ person }));
    await Promise.all([
      ...acts.map((act) => appendAlone(record, act)),
      ...acts.map(() => personKey(record.db, record.keys, person)),
    ]);
    for (const { stream } of acts) assert.equal((await read(stream, true))[0]?.seal, "opened");
  });

  it("needs a person", () => assert.rejects(appendAlone(record, examined({ person: null })), /about nobody/));

  it("is erased for good by destroying the key, while the rest and the chain stay", async () => {
    const act = examined({ events: [asked, { ...asked, sealed }] });
    await appendAlone(record, act);
    const at = new Date();
    assert.equal(await inTransaction(record, (trx) => destroyKey(trx, act.person ?? "", at)), true);
    const events = await read(act.stream, true);
    assert.deepEqual(
      events.map(({ seal, open }) => [seal, open]),
      [
        ["none", asked.open],
        ["erased", asked.open],
      ],
    );
    assert.equal(verifyChain(await readRows(record.db, act.stream)).intact, true);
    assert.equal(await inTransaction(record, (trx) => destroyKey(trx, act.person ?? "", at)), false);
    const again = { ...act, expected: 2 };
    await assert.rejects(appendAlone(record, again), { name: "KeyDestroyed" });
    assert.equal((await appendAlone(record, { ...again, events: [asked] }))[0]?.version, 3);
  });

  it("is never made for a person who was erased before anything was sealed", async () => {
    const act = examined();
    await inTransaction(record, (trx) => destroyKey(trx, act.person ?? "", new Date()));
    await assert.rejects(appendAlone(record, act), { name: "KeyDestroyed" });
  });

  /** Every row of every table as text, bytes as hexadecimals. */
  async function everythingKept(): Promise<string> {
    const tables = await record.db.introspection.getTables();
    assert.ok(tables.length >= 14);
    const texts = tables.map(async ({ name }) => {
      const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(record.db);
      return rows.map(({ text }) => text).join("\n");
    });
    return (await Promise.all(texts)).join("\n");
  }
});

const waysToWrite = (text: string): string[] =>
  (["utf8", "hex", "base64"] as const).map((encoding) => Buffer.from(text).toString(encoding).replace(/=+$/, ""));
