import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { paperLanguages } from "../../trajectory/session/session.ts";
import { aPng } from "../documents/given-files.ts";
import { perform } from "../door/door.ts";
import { an, givenDoor, marie, members, presence, recognised, riziv, secretary, themself } from "../door/given-door.ts";
import type { ActRequest } from "../door/request.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { readsOf } from "../record/reads.ts";
import { keepAccounts } from "../sign-in/accounts.ts";
import { agenda } from "../views/council.ts";
import { sessionOf } from "./offered.ts";
import { openBundleDocument } from "./open-bundle-document.ts";
import { openPaper } from "./open-paper.ts";
import { roomSeen } from "./room-seen.ts";

const today = "2026-04-01";
const member = (id: string): Actor => ({ id, role: "council-member", organisation: "riziv", person: null });
const joris = member("joris-van-acker");

describe("the room of a session", () => {
  const given = givenDoor();
  const { record } = given;
  const reader = () => given.door();
  const does = async (act: string, actor: Actor, to: ActRequest["to"], input: object = {}, files: string[] = []) => {
    const documents = files.map((name) => ({ name, content: aPng, cut: false }));
    const answer = await perform(given.door(), { act, actor, to, input, documents }, today);
    if (answer.kind !== "done") throw new Error(`${act}: ${JSON.stringify(answer)}`);
    return answer.stream;
  };
  /** A dossier that is examined, with a paper in it and one that is medical. */
  async function dossier(session: string) {
    const person = await recognised(given);
    const self = themself(person);
    const trajectory = await does("ask-first-contact", self, { person });
    const it = { trajectory };
    await does("hold-first-contact", an, it, { on: today, how: "by-telephone" });
    await does("hand-in-project", self, it, project);
    await does("add-document-to-project", self, it, { documentKind: "letter", medical: false }, ["offerte.png"]);
    await does("add-document-to-project", self, it, { documentKind: "medical-report", medical: true }, ["arts.png"]);
    await does("advise-on-project", marie, it, { compatible: true, findings: "Verenigbaar." });
    await does("examine-project", riziv, it, { consultedOn: today, opinion: "favourable", grounds: "Past bij haar." });
    await does("put-on-agenda", secretary, it, { session });
    return { person, trajectory };
  }
  async function session() {
    await keepAccounts(record.db, members);
    return does("plan-session", secretary, {}, { on: today, place: "Brussel" });
  }
  const state = async (id: string) => {
    const found = await sessionOf(reader(), id);
    assert.ok(found);
    return found;
  };
  const room = async (id: string, actor: Actor) => roomSeen(reader(), actor, id, await state(id));
  const onAgenda = async (id: string) => (await agenda(record.db, id)).map(({ stream }) => stream);

  it("takes the dossiers in the order that the secretary gave them, and what comes later stands behind", async () => {
    const id = await session();
    const [one, two, three] = [await dossier(id), await dossier(id), await dossier(id)];
    const last = (await agenda(record.db, id)).find(({ stream }) => stream === three.trajectory);
    await does("order-agenda", secretary, { session: id }, { project: last?.project, place: 1 });
    const four = await dossier(id);
    const order = [three, one, two, four].map(({ trajectory }) => trajectory);
    assert.deepEqual(await onAgenda(id), order);
    assert.deepEqual(
      (await room(id, secretary)).agenda.map(({ stream }) => stream),
      order,
    );
    const page = { size: 2, after: undefined };
    const first = await agenda(record.db, id, page);
    const { at = 0, project = "" } = first.at(-1) ?? {};
    const second = await agenda(record.db, id, { ...page, after: { at, project } });
    assert.deepEqual(
      [...first, ...second].map(({ stream }) => stream),
      order,
      "page by page too",
    );
    await does("freeze-bundle", secretary, { session: id }, { language: "nl" });
    assert.deepEqual(
      (await state(id)).bundle?.dossiers.map(({ trajectory }) => trajectory),
      order,
    );
    assert.equal((await room(id, secretary)).bundle?.same, true);
  });

  it("opens a paper of the bundle for its readers, each time on record, and no paper that is medical", async () => {
    const id = await session();
    const { person, trajectory } = await dossier(id);
    const [open, sealed] = await documentIds(trajectory);
    const ask = async (actor: Actor, document: string) =>
      openBundleDocument(reader(), actor, id, await state(id), document);
    assert.equal(await ask(joris, open), "not-found", "there is no bundle yet");
    await does("freeze-bundle", secretary, { session: id }, { language: "nl" });
    const opened = await ask(joris, open);
    assert.ok(typeof opened !== "string");
    assert.deepEqual([opened.name, opened.content.equals(aPng)], ["offerte.png", true]);
    const [read] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([read?.actor, read?.what], [joris.id, "document"]);
    assert.equal(await ask(joris, sealed), "not-found");
    const { project = "" } = (await agenda(record.db, id))[0] ?? {};
    await does("declare-conflict", joris, { session: id }, { project });
    assert.equal(await ask(joris, open), "not-found");
    assert.notEqual(await ask(member("isabelle-renard"), open), "not-found");
    await does("take-back-conflict", joris, { session: id }, { project });
    assert.notEqual(await ask(joris, open), "not-found");
    await record.owner.transaction().execute(async (trx) => {
      await sql`alter table document disable trigger all`.execute(trx);
      await sql`update document set content = 'changed' where id = ${open}`.execute(trx);
      await sql`alter table document enable trigger all`.execute(trx);
    });
    await assert.rejects(ask(joris, open));
  });

  it("shows in the room and in the minutes that a conflict was declared and taken back", async () => {
    const id = await session();
    await dossier(id);
    const { project = "" } = (await agenda(record.db, id))[0] ?? {};
    await does("freeze-bundle", secretary, { session: id }, { language: "nl" });
    await does("declare-conflict", joris, { session: id }, { project });
    assert.equal((await room(id, joris)).agenda.length, 0);
    await does("take-back-conflict", joris, { session: id }, { project });
    const [row] = (await room(id, joris)).agenda;
    assert.deepEqual(
      row?.conflicts.map(({ takenBack }) => takenBack),
      [today],
    );
    await does("record-presence", secretary, { session: id }, presence);
    await does("close-session", secretary, { session: id });
    await does("draw-up-minutes", secretary, { session: id }, { language: "nl" });
    const minutes = await openPaper(reader(), joris, id, await state(id), "minutes");
    assert.ok(minutes);
    assert.match(pdfText(minutes).join(" "), /Van Acker: gemeld, en ingetrokken voor de beslissing/);
  });

  it("keeps papers that are PDF/A-2a and tagged, in the language that was asked", async () => {
    const id = await session();
    await dossier(id);
    await does("record-presence", secretary, { session: id }, presence);
    for (const [at, language] of paperLanguages.entries()) {
      const reason = at === 0 ? {} : { reason: "Er is een andere taal gevraagd." };
      await does("freeze-bundle", secretary, { session: id }, { language, ...reason });
      await isSoundPdf(await openPaper(reader(), secretary, id, await state(id), "bundle"), language);
    }
    await does("close-session", secretary, { session: id });
    for (const language of paperLanguages) {
      await does("draw-up-minutes", secretary, { session: id }, { language });
      await isSoundPdf(await openPaper(reader(), secretary, id, await state(id), "minutes"), language);
    }
  });

  it("holds nothing any more that names somebody who was erased: not the papers, and not what happened", async () => {
    const id = await session();
    const [gone, stays] = [await dossier(id), await dossier(id)];
    const { family_name: name } = await record.db
      .selectFrom("person")
      .select("family_name")
      .where("id", "=", gone.person)
      .executeTakeFirstOrThrow();
    await does("freeze-bundle", secretary, { session: id }, { language: "nl" });
    await does("record-presence", secretary, { session: id }, presence);
    await does("close-session", secretary, { session: id });
    await does("draw-up-minutes", secretary, { session: id }, { language: "nl" });
    const before = await openPaper(reader(), secretary, id, await state(id), "minutes");
    assert.ok(before && pdfText(before).join(" ").includes(name), "it stood there");
    await record.db.transaction().execute((trx) => erasePerson(trx, gone.person, new Date()));
    const papers = await record.db.selectFrom("session_paper").selectAll().where("session_id", "=", id).execute();
    assert.deepEqual(papers.map(({ kind, pdf, content }) => [kind, pdf, content]).toSorted(), [
      ["bundle", null, null],
      ["minutes", null, null],
    ]);
    const events = await record.db.selectFrom("event").select("open").where("stream_id", "=", id).execute();
    assert.equal(JSON.stringify(events).includes(name), false);
    const { bundle, minutes, agenda: rows } = await room(id, secretary);
    assert.deepEqual([bundle?.dossiers, bundle?.same, bundle?.href], [null, true, undefined], "the hash still holds");
    assert.ok(minutes);
    assert.deepEqual(
      rows.map(({ stream }) => stream),
      [stays.trajectory],
    );
    assert.equal(await openPaper(reader(), secretary, id, await state(id), "minutes"), undefined);
  });

  /** Of the paper that is open, and of the medical one. */
  async function documentIds(trajectory: string): Promise<[string, string]> {
    const { state } = await record.db
      .selectFrom("trajectory")
      .select("state")
      .where("stream_id", "=", trajectory)
      .executeTakeFirstOrThrow();
    const { documents } = state as unknown as { documents: { id: string; medical: boolean }[] };
    const idOf = (medical: boolean) => documents.find((one) => one.medical === medical)?.id ?? "";
    return [idOf(false), idOf(true)];
  }
});

async function isSoundPdf(paper: Buffer | undefined, language: string): Promise<void> {
  const pdf = paper?.toString("latin1") ?? "";
  assert.match(pdf, /<pdfaid:part>2<.*<pdfaid:conformance>A</s);
  assert.match(pdf, /\/Marked true/);
  assert.match(pdf, /\/StructTreeRoot/);
  assert.match(pdf, new RegExp(`/Lang \\(${language}`));
}

const project = {
  training: "Boekhouden",
  provider: "Syntra",
  occupation: "Boekhouder",
  from: today,
  until: "2026-09-30",
  hoursPlanned: 300,
};
