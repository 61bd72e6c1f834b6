import assert from "node:assert/strict";
import { createHash, type KeyObject, sign } from "node:crypto";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { an, marie, recognised, riziv, secretary, themself } from "../door/given-door.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { givenTraining, payday } from "../payments/given-training.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type Checkpoint, signed } from "./checkpoint.ts";
import { fingerprintOf, lineOf, publicKeyOf, signedEnd } from "./export-line.ts";
import { exportRecord } from "./export-record.ts";
import {
  fieldsOf,
  kindOf,
  type Lines,
  type Mutation,
  otherWriting,
  singleBytes,
  wholeLines,
} from "./given-mutations.ts";
import { anAct, appendAlone, asked, newKeys, untilSettled } from "./given-record.ts";
import { readExportLine } from "./read-export-line.ts";
import { rotateMasterKey } from "./rotate-keys.ts";
import { type Verified, verifyExport } from "./verify-export.ts";

describe("an export of a record that has lived", () => {
  const { given, record, does, inTraining, follows } = givenTraining();
  const younger = newKeys();
  const trusted = [record.keys.signing, younger.signing].map((key) => fingerprintOf(publicKeyOf(key)));
  let lines: Lines = [];

  /** A project on the agenda of a session, whose bundle is frozen. */
  async function bundled() {
    const self = themself(await recognised(given));
    const { stream: trajectory } = await does("ask-first-contact", self, { person: self.person ?? "" });
    const to = { trajectory };
    await does("hold-first-contact", an, to, { on: payday, how: "by-telephone" });
    const training = { training: "Boekhouden", provider: "Syntra", occupation: "Boekhouder", hoursPlanned: 300 };
    await does("hand-in-project", self, to, { ...training, from: payday, until: "2026-09-30" });
    await does("advise-on-project", marie, to, { compatible: true, findings: "Verenigbaar met zittend werk." });
    await does("examine-project", riziv, to, { consultedOn: payday, opinion: "favourable", grounds: "Past bij haar." });
    const { stream: session } = await does("plan-session", secretary, {}, { on: payday, place: "Brussel" });
    await does("put-on-agenda", secretary, to, { session });
    await does("freeze-bundle", secretary, { session }, { language: "nl" });
  }

  before(async () => {
    const { db } = record;
    const people = [await inTraining(), await inTraining(), await inTraining({ guidedBy: "actiris" })];
    await exported();
    for (const one of people.slice(1)) await follows(one, 20);
    await does("order-payments", an, {}, {});
    await bundled();
    await db.transaction().execute((trx) => erasePerson(trx, people[0]?.person ?? "", new Date()));
    await rotateMasterKey(db, record.keys, younger.master);
    Object.assign(record.keys, younger);
    for (let one = 0; one < 6; one++) await recognised(given);
    for (let one = 0; one < 9; one++) await appendAlone(record, anAct({ events: [asked, asked] }));
    await does("stop", themself(people[1]?.person ?? ""), people[1] ?? {});
    lines = await exported();
  });
  async function exported(): Promise<Lines> {
    await untilSettled(record);
    const made: string[] = [];
    const at = new Date("2026-04-02T12:00:00Z");
    await exportRecord({ db: record.db, keys: record.keys, at }, async (line) => void made.push(`${line}\n`));
    return made.map((line) => Buffer.from(line).toString("latin1"));
  }

  /** What was removed, changed or inserted, and nobody saw. */
  const unseen = async (mutations: Iterable<Mutation>, sealed: (lines: Lines) => Lines = (same) => same) => {
    const missed: string[] = [];
    let tried = 0;
    for (const mutation of mutations) {
      tried += 1;
      if ((await verified(sealed(mutation.lines))).faults.length === 0) missed.push(mutation.what);
    }
    assert.ok(tried > 0);
    return missed;
  };
  const chanceOf = (seed: number) => {
    const numbers = fc
      .sample(fc.double({ min: 0, max: 0.999, noNaN: true }), { seed, numRuns: 5000 })
      [Symbol.iterator]();
    return () => numbers.next().value ?? 0.5;
  };
  /** The end signed over what stands before it now, as somebody does who has the key. */
  const signedBy = (key: KeyObject) => (all: Lines) => {
    const body = all.slice(0, -1);
    const sha256 = createHash("sha256").update(bytesOf(body)).digest();
    const signature = sign(null, signedEnd(body.length, sha256), key);
    const end = { kind: "end", lines: body.length, sha256, publicKey: publicKeyOf(key), signature } as const;
    return [...body, `${lineOf(end)}\n`];
  };

  it("is intact, with a bundle, several checkpoints, somebody erased, and both keys that signed", async () => {
    const { faults, fingerprints, ...holds } = await verified(lines);
    assert.deepEqual([faults, fingerprints], [[], trusted.toSorted()]);
    assert.ok(holds.streams >= 20 && holds.checkpoints >= 2 && holds.bundles >= 1, JSON.stringify(holds));
    assert.equal(holds.uncovered, 0);
  });

  it("shows any byte that was changed, removed or inserted, in each field of each kind of line", async () =>
    assert.deepEqual(await unseen(singleBytes(lines, 5, chanceOf(20_260_302))), []));

  it("shows the same value in another writing: blanks, order, doubles, numbers, escapes, ends of lines", async () =>
    assert.deepEqual(await unseen(otherWriting(lines)), []));

  it("shows lines that are gone, twice or elsewhere, and streams and checkpoints without their last", async () =>
    assert.deepEqual(await unseen(wholeLines(lines)), []));

  it("shows where it was cut off, also after a whole line, and what stands after its end", async () => {
    const bytes = lines.join("");
    const cut = [1, 2, 70, 1000, bytes.length >> 1].map((less) => bytes.slice(0, -less));
    const whole = [1, 2, lines.length >> 1].map((less) => lines.slice(0, -less).join(""));
    const longer = ["\n", " ", "0", lines.at(-1) ?? "", lines[0] ?? ""].map((more) => bytes + more);
    for (const other of [...cut, ...whole, ...longer, ""]) assert.notDeepEqual((await verified([other])).faults, []);
  });

  it("shows a checkpoint that somebody else signed, and an end, to who knows whom to trust", async () => {
    const forger = newKeys().signing;
    const at = lines.findIndex((line) => kindOf(line) === "checkpoint");
    const found = readExportLine(bytesOf([(lines[at] ?? "").trimEnd()]));
    assert.ok(found?.kind === "checkpoint");
    const public_key = publicKeyOf(forger);
    const checkpoint: Checkpoint = {
      ...found.checkpoint,
      public_key,
      signature: sign(null, signed(found.checkpoint), forger),
    };
    const forged = lines.with(at, `${lineOf({ kind: "checkpoint", checkpoint })}\n`);
    for (const key of [forger, younger.signing])
      assert.match(
        (await verified(signedBy(key)(forged))).faults.join("\n"),
        /checkpoint \d+ is not signed by a trusted key/,
      );
    assert.match((await verified(signedBy(forger)(lines))).faults.join("\n"), /the end of the export is not signed/);
  });

  it("shows to who has the key itself, and signs the end anew, every event that is other, gone or too many", async () => {
    const anew = signedBy(younger.signing);
    assert.deepEqual((await verified(anew(lines))).faults, []);
    assert.deepEqual(
      await unseen(
        [...wholeLines(lines.slice(0, -1))].map(({ what, lines: of }) => ({ what, lines: [...of, ""] })),
        anew,
      ),
      [],
    );
    // The database gives these out when it writes: they say in which order a reader gets the events, and nothing that
    // happened. So neither chain nor checkpoint covers them; the end does. Which checkpoint was the how-manieth, too.
    const givenOut = ["event.position", "event.xid", "checkpoint.id", "export.at"];
    const changed = function* (): Generator<Mutation> {
      for (const kind of ["event", "checkpoint"]) {
        const at = lines.findIndex((line) => kindOf(line) === kind && !line.includes('"sealed":null'));
        for (const field of fieldsOf(lines[at] ?? "").filter((one) => !givenOut.includes(`${kind}.${one}`))) {
          const line = JSON.parse(lines[at] ?? "") as Record<string, Record<string, unknown>>;
          const of = line[kind] ?? {};
          of[field] = another(of[field]);
          yield { what: `${kind}.${field}`, lines: lines.with(at, `${canonicalJson(line)}\n`) };
        }
      }
    };
    assert.deepEqual(await unseen(changed(), anew), []);
  });

  it("without its last checkpoint is told as not covered, which is all that the key's owner can bring about", async () => {
    const at = lines.findLastIndex((line) => kindOf(line) === "checkpoint");
    const shorter = await verified(signedBy(younger.signing)(lines.toSpliced(at, 1)));
    assert.deepEqual(shorter.faults, []);
    assert.ok(shorter.uncovered > 0);
  });

  async function verified(of: Lines): Promise<Verified> {
    return verifyExport(
      (async function* () {
        yield bytesOf(of);
      })(),
      trusted,
    );
  }
});

const bytesOf = (lines: Lines): Buffer => Buffer.from(lines.join(""), "latin1");

/** Another value of the same kind, that reads as well. */
function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return value.replace(/[0-9a-z](?=[^0-9a-z]*$)/, (last) => (last === "1" ? "0" : "1"));
  if (Array.isArray(value)) return [...value, value[0] ?? "1"];
  return value === null ? "1" : { ...value, zz: 1 };
}
