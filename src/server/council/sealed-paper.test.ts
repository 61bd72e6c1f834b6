import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { secretary } from "../door/given-door.ts";
import { sealOlder } from "../nightly/seal-older.ts";
import { givenRecord } from "../record/given-record.ts";
import { destroyKey, personKey } from "../record/person-key.ts";
import { writeInOrder } from "../record/write-together.ts";
import type { NewPaper } from "./bundle-paper.ts";
import { bundleContent, paperPdf } from "./find-paper.ts";
import { openPart, sealPaper } from "./sealed-paper.ts";
import { keepPaper } from "./session-context.ts";

describe("the papers of a session that are kept", () => {
  const record = givenRecord();
  const { keys } = record;
  const pdf = Buffer.from("%PDF with the names of both");
  const dossierOf = (person: string) => ({
    ...{ trajectory: randomUUID(), project: "p", person, reference: "WW-2026-1", name: "Mieke d'Hondt" },
    facts: [],
  });
  const paperOf = (people: readonly string[], kind: NewPaper["kind"] = "bundle"): NewPaper => ({
    ...{ kind, sha256: randomUUID().replaceAll("-", ""), people, pdf },
    content: kind === "bundle" ? { dossiers: people.map(dossierOf) } : null,
  });
  /** Kept as an act keeps it, or as a version before did. */
  async function kept(paper: NewPaper, { sealed = true } = {}) {
    const session = randomUUID();
    const how = sealed
      ? await sealPaper(record.db, keys, session, paper)
      : { ...paper, sealed_pdf: null, sealed_content: null };
    await writeInOrder(record.db, keepPaper(record.db, session, how));
    const asked = { session, sha256: paper.sha256 };
    const row = () =>
      record.db.selectFrom("session_paper").selectAll().where("session_id", "=", session).executeTakeFirstOrThrow();
    return {
      session,
      row,
      pdf: async () => (await paperPdf({ db: record.db, keys }, secretary, asked))?.pdf,
      content: () => bundleContent({ db: record.db, keys }, secretary, asked),
    };
  }
  const somebody = async () => {
    const id = randomUUID();
    await personKey(record.db, keys, id);
    return id;
  };
  const erase = (person: string) => record.db.transaction().execute((trx) => destroyKey(trx, person, new Date()));

  it("are sealed, both parts, and opened for who sits in it", async () => {
    const paper = paperOf([await somebody(), await somebody()]);
    const one = await kept(paper);
    const { pdf: clear, content, sealed_pdf, sealed_content } = await one.row();
    assert.deepEqual([clear, content], [null, null]);
    assert.ok(sealed_pdf && !sealed_pdf.includes("names") && sealed_content && !sealed_content.includes("Mieke"));
    assert.deepEqual(await one.pdf(), pdf);
    assert.deepEqual(await one.content(), paper.content);
    const minutes = await kept(paperOf(paper.people, "minutes"));
    assert.deepEqual([await minutes.pdf(), await minutes.content()], [pdf, undefined]);
  });

  it("open for nobody any more when the key of one of those in it is destroyed", async () => {
    const [gone, stays] = [await somebody(), await somebody()];
    const [both, other] = [await kept(paperOf([gone, stays])), await kept(paperOf([stays]))];
    await erase(gone);
    assert.deepEqual([await both.pdf(), await both.content()], [undefined, undefined]);
    assert.deepEqual(await other.pdf(), pdf);
    await assert.rejects(kept(paperOf([stays, gone])), { name: "KeyDestroyed" });
  });

  it("open nowhere else: not in another session, under another hash, of other people, as the other part", async () => {
    const people = [await somebody(), await somebody()];
    const paper = paperOf(people);
    const session = randomUUID();
    const { sealed_pdf } = await sealPaper(record.db, keys, session, paper);
    const place = { session, kind: paper.kind, sha256: paper.sha256, people };
    const open = (change: object, part: "pdf" | "content" = "pdf") =>
      openPart(record.db, keys, { ...place, ...change }, part, sealed_pdf ?? Buffer.alloc(0));
    assert.deepEqual(await open({ people: people.toReversed() }), pdf, "in whatever order they stand");
    for (const change of [
      { session: randomUUID() },
      { kind: "minutes" },
      { sha256: "0" },
      { people: people.slice(1) },
      { people: [...people, await somebody()] },
    ])
      await assert.rejects(open(change), /cannot be opened/, JSON.stringify(change));
    await assert.rejects(open({}, "content"), /cannot be opened/);
  });

  it("of a version before are read as they are, and sealed; of who was erased meanwhile nothing is left", async () => {
    const [gone, stays] = [await somebody(), await somebody()];
    const paper = paperOf([stays]);
    const [one, both] = [await kept(paper, { sealed: false }), await kept(paperOf([gone, stays]), { sealed: false })];
    assert.deepEqual([await one.pdf(), await one.content()], [pdf, paper.content]);
    await erase(gone);
    await Promise.all([1, 2].map(() => sealOlder(record.db, keys)));
    assert.deepEqual([await one.pdf(), await one.content()], [pdf, paper.content]);
    for (const { row } of [one, both]) assert.deepEqual([(await row()).pdf, (await row()).content], [null, null]);
    const { sealed_pdf, sealed_content } = await both.row();
    assert.deepEqual([sealed_pdf, sealed_content, await both.pdf()], [null, null, undefined]);
  });

  it("of a session without anybody has nobody's key, names nobody, and stays as it is", async () => {
    const empty = await kept(paperOf([], "minutes"));
    await sealOlder(record.db, keys);
    assert.deepEqual([(await empty.row()).sealed_pdf, await empty.pdf()], [null, pdf]);
  });
});
