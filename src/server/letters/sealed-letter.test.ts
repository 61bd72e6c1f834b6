import assert from "node:assert/strict";
import { createHash, createSecretKey, randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { givenDoor, marie, recognised } from "../door/given-door.ts";
import { sealOlder } from "../nightly/seal-older.ts";
import { opened } from "../record/given-dump.ts";
import { bindMasterKey } from "../record/master-keys.ts";
import { destroyKey } from "../record/person-key.ts";
import { rotateMasterKey } from "../record/rotate-keys.ts";
import { letterOf } from "./write-letter.ts";

const missed = {
  breach: "incapacity-evaluation",
  absentOn: "2026-02-23",
  reasonsWeighed: true,
  grounds: "Geen reden.",
};

describe("the letters that are kept", () => {
  const given = givenDoor();
  const { record, ask } = given;
  const suspended = async () => {
    const person = await recognised(given);
    const answer = await ask("suspend-benefit", marie, { person }, missed);
    assert.ok(answer.kind === "done");
    const { version } = answer;
    const letter = () => letterOf(record, person, version);
    const written = await letter();
    assert.ok(written);
    return { person, version, letter, pdf: written.pdf };
  };
  const kept = (person: string) =>
    record.db.selectFrom("letter").selectAll().where("stream_id", "=", person).executeTakeFirstOrThrow();
  const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest();
  /** As a version before kept it. */
  const inTheClear = (person: string, pdf: Buffer, sealed: Buffer | null = null) =>
    record.db.updateTable("letter").set({ pdf, sealed_pdf: sealed }).where("stream_id", "=", person).execute();

  it("are sealed, and opened byte for byte; the hash is that of what is sent", async () => {
    const { person, pdf, letter } = await suspended();
    const row = await kept(person);
    assert.equal(row.pdf, null);
    assert.ok(row.sealed_pdf && row.sealed_pdf.length > pdf.length && !row.sealed_pdf.includes("%PDF"));
    assert.ok(opened(pdf).some((text) => text.includes("Kerkstraat1")));
    assert.ok(!opened(row.sealed_pdf).some((text) => text.includes("Kerkstraat1")));
    assert.deepEqual((await letter())?.pdf, pdf);
    assert.deepEqual(row.sha256, sha256(pdf));
  });

  it("open nowhere else: not as another letter of the same person, not as that of somebody else", async () => {
    const [one, other] = [await suspended(), await suspended()];
    const { sealed_pdf } = await kept(one.person);
    await record.db.updateTable("letter").set({ sealed_pdf }).where("stream_id", "=", other.person).execute();
    await assert.rejects(other.letter(), {
      message: `The letter of ${other.person} version ${other.version} cannot be opened.`,
    });
    await record.owner
      .updateTable("letter")
      .set({ kind: "QuestionnaireSent" })
      .where("stream_id", "=", one.person)
      .execute();
    await assert.rejects(one.letter(), /cannot be opened/);
  });

  it("are gone for good with the key of the person, whatever is left of their bytes, and are not written anew", async () => {
    const { person, letter } = await suspended();
    await record.db.transaction().execute((trx) => destroyKey(trx, person, new Date()));
    assert.ok((await kept(person)).sealed_pdf);
    assert.equal(await letter(), undefined);
  });

  it("of a version before are read as they are, and sealed beside everything, by any number of processes", async () => {
    const all = [await suspended(), await suspended(), await suspended()];
    const [gone, again] = all;
    for (const { person, pdf } of all) await inTheClear(person, pdf);
    for (const { letter, pdf } of all) assert.deepEqual((await letter())?.pdf, pdf);
    const later = Buffer.from("%PDF of a process of before, with another address");
    const first = await suspended();
    await inTheClear(first.person, later, (await kept(first.person)).sealed_pdf);
    await record.db.transaction().execute((trx) => destroyKey(trx, gone?.person ?? "", new Date()));
    await Promise.all([1, 2].map(() => sealOlder(record.db, record.keys)));
    const { rows } = await sql`select from letter where pdf is not null`.execute(record.db);
    assert.equal(rows.length, 0);
    for (const { letter, pdf, person } of [...all.slice(1), first]) {
      assert.deepEqual((await letter())?.pdf, pdf, "of two the sealed one counts");
      assert.deepEqual((await kept(person)).sha256, sha256(pdf));
    }
    assert.deepEqual([(await kept(gone?.person ?? "")).status, await gone?.letter()], ["erased", undefined]);
    assert.ok(again);
  });

  it("are sealed to the end by the next, where one is broken off", async () => {
    const all = [await suspended(), await suspended()];
    for (const { person, pdf } of all) await inTheClear(person, pdf);
    await sealOlder(record.db, record.keys, AbortSignal.abort());
    assert.ok((await kept(all[0]?.person ?? "")).pdf, "it had hardly begun");
    await sealOlder(record.db, record.keys);
    for (const { person } of all) assert.equal((await kept(person)).pdf, null);
  });

  it("are opened as before when the master key was followed by another", async () => {
    await bindMasterKey(record.db, record.keys);
    const { letter, pdf } = await suspended();
    await rotateMasterKey(record.db, record.keys, createSecretKey(randomBytes(32)));
    assert.deepEqual((await letter())?.pdf, pdf);
  });
});
