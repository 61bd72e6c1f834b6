import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { loadAccounts } from "../desk/people.ts";
import { aPng, sent } from "../documents/given-files.ts";
import { perform } from "../door/door.ts";
import { givenDoor, marie } from "../door/given-door.ts";
import { tellTheRest, typedIn, typing, unasked } from "../erasure/given-told.ts";
import { letterOf } from "../letters/write-letter.ts";
import { actorOf, byId } from "../sign-in/accounts.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { askWhoLooked, marked, plant, planted, type Streams } from "../web/leak/given-markers.ts";
import { sealedFields } from "../web/leak/sealed-fields.ts";
import { type Dumped, dumpAll, opened, tablesWith } from "./given-dump.ts";
import { beside, letHear, tellBeside } from "./given-told-beside.ts";
import { readStream } from "./read-stream.ts";

/** What stands in the clear, in which tables, and why. Nothing else does. */
const open: Readonly<Record<string, readonly string[]>> = {
  // About no person, who alone would have a key: where the Higher Commission sits, and why it froze a bundle anew.
  "plan-session place": ["event", "session"],
  "freeze-bundle reason": ["event", "session"],
  // By which the letter of a receipt is found without opening a file.
  "record-posting registeredNumber": ["event", "sending", "trajectory"],
  // What a colleague calls a list of theirs; it goes where it names somebody who is erased.
  [beside.listName]: ["saved_view"],
  // What an officer of the institute calls a change of the law, and what is in it: about nobody.
  [beside.lawDraft]: ["law_draft"],
  // What an administrator calls a program.
  [beside.programName]: ["account"],
  // Who somebody is, to be found by and written to.
  givenName: ["account", "person"],
  familyName: ["account", "person"],
  street: ["person"],
  telephone: ["person"],
  email: ["person"],
  nationalNumber: ["person"],
};

describe("of all that is on record, in every table and every column,", () => {
  const given = givenDoor();
  const { record } = given;
  const documents = ["leak-9301-name", "leak-9302-content", "leak-9303-name", "leak-9304-content"];
  let today = "2026-03-02";
  let streams: Streams;
  /** Each word, with the act and the field in which it was typed, or what it is. */
  const typed = new Map<string, string>();

  const does = typing(
    given,
    typed,
    () => today,
    () => `leak-9306-key ${randomUUID()}`,
  );
  const itIs = async (day: string) => {
    today = day;
  };
  async function addDocuments(): Promise<void> {
    const account = await byId(record.db, marked);
    for (const [at, medical] of [
      [0, true],
      [2, false],
    ] as const) {
      const content = Buffer.concat([aPng, Buffer.from(documents[at + 1] ?? "")]);
      const input = { documentKind: "medical-report", medical };
      const papers = { documents: [sent(`${documents[at]}.png`, content)] };
      const request = { act: "add-document", to: { trajectory: streams.second }, input, ...papers };
      const answer = await perform(given.door(), { ...request, actor: actorOf(account ?? assert.fail()) }, today);
      assert.equal(answer.kind, "done", JSON.stringify(answer));
    }
  }
  const letters = () =>
    record.db.selectFrom("letter").select(["stream_id as stream", "version"]).orderBy("stream_id").execute();
  /** Where each word stands that stands anywhere: `act field` or the word, with its tables. */
  async function found(): Promise<Record<string, string[]>> {
    // What PostgreSQL keeps of columns to plan by is in a table as well.
    await sql`analyze`.execute(record.owner);
    const dumped = await dumpAll(record.owner);
    assertWhole(dumped);
    const all = new Map<string, Set<string>>();
    for (const [word, tables] of tablesWith([...typed.keys()], dumped)) {
      const name = typed.get(word) ?? word;
      const own = tables.filter((table) => table !== "pg_catalog.pg_statistic");
      for (const table of own.length > 0 ? own : tables) all.set(name, (all.get(name) ?? new Set<string>()).add(table));
    }
    return Object.fromEntries([...all].map(([name, tables]) => [name, [...tables].sort()]));
  }

  before(async () => {
    await loadAccounts(record.db);
    await letHear(record);
    streams = await plant(record.db, does, itIs);
    await addDocuments();
    await tellTheRest(record.db, does, itIs, streams);
    const reader = { db: record.db, keys: record.keys, now: () => new Date() };
    assert.ok(await openPerson(reader, marie, streams, today));
    await askWhoLooked(record.db, does, streams);
    await tellBeside(record, streams.person);
    for (const { stream, version } of await letters()) assert.ok(await letterOf(record, stream, version));
    for (const word of [
      "leak-9306-key",
      ...documents,
      ...beside.nowhere,
      beside.listName,
      beside.lawDraft,
      beside.programName,
    ])
      typed.set(word, word);
    for (const [field, value] of Object.entries(planted)) typed.set(value, field);
  });

  it("each field of each act was typed in, and each sealed field of each event", async () => {
    assert.deepEqual(unasked(typedIn(typed)), []);
    const sealed = new Set<string>();
    const { person, first, second, resumptions } = streams;
    const others = await record.db
      .selectFrom("trajectory")
      .select("stream_id")
      .where("person_id", "=", person)
      .execute();
    const all = new Set([person, first, second, ...resumptions, ...others.map(({ stream_id }) => stream_id)]);
    for (const stream of all)
      for (const { type, sealed: fields } of await readStream(record.db, record.keys, stream, { unseal: true }))
        for (const name of Object.keys(fields ?? {})) sealed.add(`${type}.${name}`);
    for (const [type, fields] of Object.entries(sealedFields))
      for (const name of Object.keys(fields)) assert.ok(sealed.has(`${type}.${name}`), `${type}.${name}`);
  });

  it("nothing that was typed and nothing that is medical stands in the clear, but what has to", async () => {
    assert.deepEqual(await found(), open);
  });

  it("no answer of a questionnaire stands in the clear, by its name", async () => {
    const names = Object.values(sealedFields).flatMap((fields) =>
      Object.entries(fields).flatMap(([name, how]) => (how === "mark" ? [JSON.stringify(name)] : [])),
    );
    assert.ok(names.length > 0);
    assert.deepEqual([...tablesWith(names, await dumpAll(record.owner))], []);
  });

  it("it is the same when the views are made again", async () => {
    await rebuildViews(record.db);
    assert.deepEqual(await found(), open);
  });

  it("and it would be found in the clear: as words, in a letter, in what was packed", async () => {
    const said = new Set<string>();
    for (const { stream, version } of await letters())
      for (const text of opened((await letterOf(record, stream, version))?.pdf ?? Buffer.alloc(0)))
        for (const [word, field] of typed) if (text.includes(word)) said.add(field);
    for (const field of ["decide-project grounds", "assess-cost grounds", "invite-to-first-contact place"])
      assert.ok(said.has(field), `${field}: ${[...said].join(", ")}`);
    const packed = gzipSync("het woord: leak-9305-packed gezegd");
    assert.ok(opened(packed).some((text) => text.includes("leak-9305-packed")));
    await sql`create schema aside`.execute(record.owner);
    await sql`create table aside.what (was bytea)`.execute(record.owner);
    await sql`insert into aside.what values (${packed})`.execute(record.owner);
    assert.deepEqual(tablesWith(["leak-9305-packed"], await dumpAll(record.owner)).get("leak-9305-packed"), [
      "aside.what",
    ]);
    await sql`drop schema aside cascade`.execute(record.owner);
  });
});

/** Of each part of the story there are rows, and nothing that the catalogue names was passed over. */
function assertWhole(dumped: readonly Dumped[]): void {
  const filled = new Set(dumped.filter(({ texts }) => texts.length > 0).map(({ table }) => table));
  for (const table of ["event", "letter", "session_paper", "document", "draft", "draft_file", "late_form", "act_done"])
    assert.ok(filled.has(table), table);
  for (const table of [
    "mail",
    "delivery",
    "glass",
    "own_request",
    "figure_case",
    "payment_file",
    "pg_catalog.pg_statistic",
  ])
    assert.ok(filled.has(table), table);
}
