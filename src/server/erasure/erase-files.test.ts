import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { perform } from "../door/door.ts";
import { an, givenDoor, marie, recognised, themself } from "../door/given-door.ts";
import { letterOf } from "../letters/write-letter.ts";
import { verifyChain } from "../record/chain.ts";
import { readRows, readStream } from "../record/read-stream.ts";
import { openFile } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { allClosedFiles } from "./closed-files.ts";
import { eraseFiles, filesToErase, weerwerk } from "./erase-files.ts";

const begun = "2026-03-02";
const ended = "2026-05-04";
const lastDay = "2029-12-31";
const dayAfter = "2030-01-01";
const iban = "BE68539007547034";

describe("a file whose term of the law is over", () => {
  const given = givenDoor();
  const { record } = given;
  const does = async (act: string, by: typeof an, to: object, input: object, day = begun) => {
    const answer = await perform(given.door(), { act, actor: by, to, input }, day);
    if (answer.kind !== "done") throw new Error(`${act}: ${JSON.stringify(answer)}`);
    return answer.stream;
  };
  const listed = async (day: string) => {
    const persons: string[] = [];
    for await (const { person } of filesToErase(record, day)) persons.push(person);
    return persons;
  };

  /** Referred, stopped and ended; with a letter, an account number and medical facts. */
  async function closed() {
    const person = await recognised(given);
    const trajectory = await does("refer-to-coordinator", marie, { person }, referral);
    await does("give-account-number", themself(person), { person }, { iban });
    await does("stop", themself(person), { trajectory }, {}, "2026-04-01");
    const letter = await record.db
      .selectFrom("letter")
      .selectAll()
      .where("stream_id", "=", trajectory)
      .executeTakeFirstOrThrow();
    assert.ok(await letterOf(record, trajectory, letter.version));
    await does("end-recognition", an, { person }, { on: ended, reason: "full-resumption" }, ended);
    return { person, trajectory, letter: letter.version };
  }

  it("is listed from the day after, not on the last day, and not while anything of it is open", async () => {
    const { person } = await closed();
    const stillIll = await recognised(given);
    const running = await recognised(given);
    await does("refer-to-coordinator", marie, { person: running }, referral);
    await does("end-recognition", an, { person: running }, { on: ended, reason: "full-resumption" }, ended);
    assert.deepEqual(await listed(lastDay), []);
    assert.deepEqual(await listed(dayAfter), [person]);
    for (const open of [stillIll, running]) {
      const answer = await perform(
        given.door(),
        { act: "erase-file", actor: weerwerk, to: { person: open }, input: {} },
        dayAfter,
      );
      assert.deepEqual(answer.kind === "cannot" && "cannot" in answer.no && answer.no.cannot, "file-is-still-open");
    }
  });

  it("loses who it was, what is medical, its letters and account, and keeps its chain and what happened", async () => {
    const { person, trajectory, letter } = await closed();
    const before = await readRows(record.db, trajectory);
    assert.ok((await everything()).includes("d'Hondt"));
    assert.ok((await eraseFiles(given.door(), dayAfter)) >= 1);

    for (const stream of [person, trajectory]) {
      assert.equal(verifyChain(await readRows(record.db, stream)).intact, true);
      const seals = (await readStream(record.db, record.keys, stream, { unseal: true })).map(({ seal }) => seal);
      assert.ok(seals.every((seal) => seal === "none" || seal === "erased"));
    }
    assert.deepEqual(await readRows(record.db, trajectory), before);
    const event = (await readStream(record.db, record.keys, person, { unseal: false })).at(-1);
    assert.deepEqual(
      [event?.type, event?.open, event?.actor, event?.day],
      ["FileErased", { keptUntil: lastDay }, "weerwerk", dayAfter],
    );
    assert.match(JSON.stringify(event?.rulings), /"rule":"retention"/);

    assert.equal(await letterOf(record, trajectory, letter), undefined);
    const kept = await record.db
      .selectFrom("letter")
      .selectAll()
      .where("stream_id", "=", trajectory)
      .executeTakeFirst();
    assert.deepEqual([kept?.status, kept?.pdf, kept?.sha256?.length], ["erased", null, 32]);
    const reader = { db: record.db, keys: record.keys, now: () => new Date() };
    assert.equal(await openFile(reader, marie, trajectory, dayAfter), "not-found");
    assert.equal(await openPerson(reader, an, { person }, dayAfter), "not-found");
    const rows =
      await sql`select from person where id = ${person} union all select from account_number where person_id = ${person}`.execute(
        record.db,
      );
    assert.equal(rows.rows.length, 0);
  });

  it("leaves no name of anybody erased in any table, and the views are what the events come down to", async () => {
    await record.db.deleteFrom("account").where("role", "!=", "insured-person").execute();
    for (const { id } of await record.db.selectFrom("person").select("id").execute())
      if (!(await listed(dayAfter)).includes(id)) await record.db.deleteFrom("person").where("id", "=", id).execute();
    await eraseFiles(given.door(), dayAfter);
    const found = await everything();
    for (const trace of ["d'Hondt", "Mieke", "Kerkstraat", iban]) assert.ok(!found.includes(trace), trace);
    const views = await everything(["trajectory", "due", "follows", "recognition"]);
    await rebuildViews(record.db);
    assert.equal(await everything(["trajectory", "due", "follows", "recognition"]), views);
  });

  it("is erased once, also by two passes at the same time", async () => {
    const { person } = await closed();
    const erased = await Promise.all([1, 2].map(() => eraseFiles(given.door(), dayAfter)));
    assert.deepEqual(erased.toSorted(), [0, 1]);
    assert.deepEqual(await listed(dayAfter), []);
    const events = await readStream(record.db, record.keys, person, { unseal: false });
    assert.equal(events.filter(({ type }) => type === "FileErased").length, 1);
  });

  async function everything(only?: readonly string[]): Promise<string> {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = current_schema() order by 1`.execute(
      record.db,
    );
    const found: string[] = [];
    for (const { name } of tables.rows.filter(({ name }) => !only || only.includes(name))) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(
        record.db,
      );
      found.push(...rows.map(({ row }) => row));
    }
    return found.join("\n");
  }

  it("is found whatever number of persons is looked through at a time", async () => {
    const persons = await Promise.all([1, 2, 3, 4, 5].map(closed));
    const found = async (at: number) => {
      const files: string[] = [];
      for await (const { person } of allClosedFiles(record.db, at)) files.push(person);
      return files;
    };
    const all = await found(5000);
    assert.deepEqual(all, all.toSorted());
    assert.ok(persons.every(({ person }) => all.includes(person)));
    for (const at of [1, 2, all.length, all.length + 1]) assert.deepEqual(await found(at), all);
  });
});

const referral = {
  examinedOn: begun,
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk aan, halve dagen.",
};
