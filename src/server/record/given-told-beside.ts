import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { inventedNumber } from "../desk/national-number.ts";
import { aPng, sent } from "../documents/given-files.ts";
import { riziv } from "../door/given-door.ts";
import { keepDraft } from "../drafts/keep-draft.ts";
import { importFile } from "../import/import-file.ts";
import { keepLateForm } from "../late/late-forms.ts";
import { keepDraft as keepLawDraft } from "../law-change/drafts.ts";
import { addMachine } from "../links/machines.ts";
import { makeMail } from "../links/make-mail.ts";
import { makeDeliveries } from "../links/send-webhooks.ts";
import { addWebhook } from "../links/webhooks.ts";
import { saveView } from "../views/saved-views.ts";
import { marked } from "../web/leak/given-markers.ts";
import { type GivenRecord, untilSettled } from "./given-record.ts";

/** For tests: what is typed beside the acts, each in a word of its own; `nowhere`: what may stand in no table. */
export const beside = {
  nowhere: [
    "leak-9201-draft",
    "leak-9202-draftfile",
    "leak-9203-late",
    "leak-9204-latefile",
    "leak-9205-inlatefile",
    "leak-9206-imported",
    "leak-9207-medicalimported",
    "leak-9208-notimported",
  ],
  listName: "leak-9209-list",
  programName: "leak-9210-program",
  lawDraft: "leak-9211-law",
} as const;
const [draft, draftFile, late, lateFile, inLateFile, imported, medical, notImported] = beside.nowhere;

const now = () => new Date("2026-03-02T09:00:00Z");

/** Before anything happens: a program to which every event goes, and mail for whoever wants it. */
export async function letHear({ db, keys }: GivenRecord): Promise<void> {
  const machine = { name: beside.programName, role: "coordinator", organisation: "100", scopes: [] } as const;
  const { id } = await addMachine(db, machine, "lies-hermans", now());
  const sendsTo = { hosts: [], thisMachine: true };
  const made = await addWebhook(
    { db, keys, now },
    sendsTo,
    { client: id, url: "http://localhost:1/", types: null },
    "x",
  );
  assert.ok("secret" in made);
  await makeMail({ db, now });
}

/** What was begun, what came too late, what was imported, and what waits to be sent. */
export async function tellBeside(record: GivenRecord, person: string): Promise<void> {
  const { db, keys } = record;
  await keepDraft(db, keys, {
    ...{ person, mandate: "", act: "record-questionnaire", about: person, version: undefined, day: "2026-03-02" },
    ...{ names: ["remarks"], answers: { remarks: draft } },
    files: [{ name: `${draftFile}.png`, type: "png", content: Buffer.concat([aPng, Buffer.from(draftFile)]) }],
  });
  const form = {
    fields: { remarks: late },
    uploads: [sent(`${lateFile}.png`, Buffer.concat([aPng, Buffer.from(inLateFile)]))],
  };
  const whose = { account: marked, mandate: null, address: `/me/record-questionnaire/5?of=${person}` };
  await keepLateForm(db, randomBytes(32).toString("base64url"), { ...whose, form, now: now() });
  await saveView(db, "an-peeters", { name: beside.listName, query: "show=late" });
  await keepLawDraft(db, riziv, { title: beside.lawDraft, changes: "", at: now() });
  await importTwo(record);
  await untilSettled(record);
  while ((await makeMail({ db, now })) > 0);
  while ((await makeDeliveries({ db, now })) > 0);
  for (const table of ["mail", "delivery"] as const) {
    const waits = await db.selectFrom(table).select("status").where("status", "=", "waiting").limit(1).execute();
    assert.equal(waits.length, 1, table);
  }
}

/** One that is taken, and one that is refused for its last act. */
async function importTwo({ db, keys }: GivenRecord): Promise<void> {
  const trajectory = (reference: string, born: string, words: readonly [string, string], last: object) => ({
    reference,
    person: {
      ...{ nationalNumber: inventedNumber(born, "woman"), givenName: "Lotte", familyName: "Voorbeeld" },
      ...{ language: "nl", street: "Kerkstraat 1", postcode: "9000", town: "Gent" },
    },
    recognition: {
      ...{ on: "2025-10-01", regime: "employee", incapableSince: "2025-09-15", entitled: true },
      ...{ exclusion: "none", hasContract: true },
    },
    acts: [
      {
        ...{ on: "2025-11-03", act: "refer-to-coordinator", by: "advising-physician" },
        input: { examinedOn: "2025-11-03", saysWantsToWork: true, hasWorkPotential: true, workPotential: words[1] },
      },
      {
        ...{ on: "2025-11-10", act: "invite-to-first-contact", by: "coordinator" },
        input: { on: "2025-11-20", time: "10:00", how: "at-the-office", place: words[0] },
      },
      last,
    ],
  });
  const held = {
    ...{ on: "2025-11-20", act: "hold-first-contact", by: "coordinator" },
    input: { on: "2025-11-20", how: "at-the-office" },
  };
  const lines = [
    trajectory("CM-1", "1970-11-11", [imported, medical], held),
    trajectory("CM-2", "1971-11-11", [notImported, notImported], { ...held, on: "2025-10-30" }),
  ];
  const file = {
    file: Readable.from([lines.map((line) => JSON.stringify(line)).join("\n")]),
    format: "jsonl",
  } as const;
  const parts = { db, keys, at: now(), today: "2026-11-06" };
  const done = await importFile(parts, { fund: "100", id: "an-peeters" }, file, { refused: () => {} });
  assert.deepEqual(done, { taken: 1, there: 0, refused: 1 });
}
