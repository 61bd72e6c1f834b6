import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { an, givenDoor, luc, marie, recognised, sofie, themself } from "../door/given-door.ts";
import { destroyKey } from "../record/person-key.ts";
import { openFile } from "../views/file.ts";
import { aPdf, jpegWithEnd, sent } from "./given-files.ts";
import { openDocument } from "./open-document.ts";

const marker = "MARKER-hernia-L5";
const medical = { documentKind: "medical-report", medical: true };

describe("a document in a file", () => {
  const given = givenDoor();
  const { record, door, ask } = given;
  const opened = async () => {
    const person = await recognised(given);
    const answer = await ask("ask-first-contact", themself(person), { person });
    assert.ok(answer.kind === "done");
    return { person, stream: answer.stream };
  };
  const adds = async (stream: string, who = an, input: object = medical, more = {}) => {
    const content = Buffer.concat([aPdf, Buffer.from(marker)]);
    return ask("add-document", who, { trajectory: stream }, input, {
      documents: [sent(`${marker}.pdf`, content)],
      ...more,
    });
  };
  const idIn = async (person: string, stream: string): Promise<string> => {
    const file = await openFile(door(), themself(person), stream, "2026-03-02");
    assert.ok(typeof file !== "string");
    return file.documents[0]?.id ?? "";
  };
  const rows = (stream: string) =>
    record.db.selectFrom("document").selectAll().where("stream_id", "=", stream).execute();

  it("opens for the person, the physician and the team, byte by byte; each opening is on record", async () => {
    const { person, stream } = await opened();
    assert.equal((await adds(stream)).kind, "done");
    const id = await idIn(person, stream);
    for (const who of [themself(person), marie]) {
      const document = await openDocument(door(), who, stream, id, "2026-03-02");
      assert.ok(typeof document !== "string");
      assert.deepEqual(document.content, Buffer.concat([aPdf, Buffer.from(marker)]));
      assert.equal(document.name, `${marker}.pdf`);
    }
    const reads = await record.db
      .selectFrom("read_log")
      .selectAll()
      .where("what", "=", "medical document")
      .orderBy("id")
      .execute();
    assert.deepEqual(
      reads.map(({ actor, stream_id }) => [actor, stream_id]),
      [themself(person).id, marie.id].map((who) => [who, stream]),
    );
  });

  it("stays closed, and nameless, for who brought it but may not read what is medical", async () => {
    const { person, stream } = await opened();
    await adds(stream);
    const id = await idIn(person, stream);
    for (const who of [an, luc, sofie])
      assert.equal(await openDocument(door(), who, stream, id, "2026-03-02"), "not-you");
    const refused = await record.db
      .selectFrom("refused_attempt")
      .select("actor")
      .where("stream_id", "=", stream)
      .orderBy("id")
      .execute();
    assert.deepEqual(
      refused.map(({ actor }) => actor),
      [an, luc, sofie].map(({ id }) => id),
    );
    const file = await openFile(door(), an, stream, "2026-03-02");
    assert.ok(typeof file !== "string");
    assert.equal(file.documents[0]?.name, null);
    assert.ok(!JSON.stringify(file).includes(marker));
  });

  it("that is not medical opens for the coordinator too", async () => {
    const { person, stream } = await opened();
    await adds(stream, themself(person), { documentKind: "letter", medical: false });
    const document = await openDocument(door(), an, stream, await idIn(person, stream), "2026-03-02");
    assert.ok(typeof document !== "string" && document.type === "pdf");
  });

  it("is nowhere in the clear, and its event holds the hash of what is kept", async () => {
    const { stream } = await opened();
    const answer = await adds(stream);
    assert.ok(answer.kind === "done");
    const [row] = await rows(stream);
    assert.ok(row && !row.content.includes(marker) && !row.name.includes(marker));
    const events = await record.db.selectFrom("event").selectAll().where("stream_id", "=", stream).execute();
    assert.ok(!JSON.stringify(events).includes(marker));
  });

  it("is not there when the act is not possible, is malformed, or is sent twice", async () => {
    const { stream } = await opened();
    assert.equal((await adds(stream, an, medical, { version: 9 })).kind, "changed");
    assert.equal((await adds(stream, an, { documentKind: "letter" })).kind, "malformed");
    assert.equal((await adds(stream, luc)).kind, "not-you");
    const half = [sent("a.pdf", aPdf), sent("b.exe", Buffer.from("MZ"))];
    assert.equal((await adds(stream, an, medical, { documents: half })).kind, "malformed");
    assert.deepEqual(await rows(stream), []);
    for (const _ of ["first", "again"])
      assert.equal((await adds(stream, an, medical, { key: "one key" })).kind, "done");
    assert.equal((await rows(stream)).length, 1);
  });

  it("of somebody whose key was destroyed cannot be opened by anybody, and no new one can be kept", async () => {
    const { person, stream } = await opened();
    await adds(stream);
    const id = await idIn(person, stream);
    await record.db.transaction().execute((trx) => destroyKey(trx, person, new Date()));
    assert.equal(await openDocument(door(), themself(person), stream, id, "2026-03-02"), "erased");
    const file = await openFile(door(), marie, stream, "2026-03-02");
    assert.ok(typeof file !== "string");
    assert.deepEqual(
      file.documents.map(({ name }) => name),
      [null],
    );
    await assert.rejects(adds(stream), /destroyed/);
  });

  it("that was changed beside the record is found out", async () => {
    const { person, stream } = await opened();
    await adds(stream);
    const id = await idIn(person, stream);
    const change = sql`update document set content = content || 'x' where stream_id = ${stream}`;
    await assert.rejects(change.execute(record.owner), /append-only/);
    await record.owner.transaction().execute(async (trx) => {
      await sql`alter table document disable trigger document_is_append_only`.execute(trx);
      await change.execute(trx);
      await sql`alter table document enable trigger document_is_append_only`.execute(trx);
    });
    await assert.rejects(openDocument(door(), marie, stream, id, "2026-03-02"), /was changed/);
  });

  it("is not found under another file, nor where there is none", async () => {
    const [mine, other] = [await opened(), await opened()];
    await adds(mine.stream, themself(mine.person), medical, { documents: [sent("foto.jpg", jpegWithEnd)] });
    const id = await idIn(mine.person, mine.stream);
    assert.equal(await openDocument(door(), marie, other.stream, id, "2026-03-02"), "not-found");
    assert.equal(await openDocument(door(), marie, id, id, "2026-03-02"), "not-found");
  });
});
