import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { isWorded } from "../../trajectory/worded-fields.ts";
import { findPerson } from "../door/find.ts";
import { an, givenDoor, luc, marie, riziv, secretary, sofie, themself, today, tom } from "../door/given-door.ts";
import { makeSomeone, type Plan, strangers, worldDay } from "../door/given-world.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { ledgerRows } from "../payments/ledger-csv.ts";
import { moneyLines } from "../payments/money-lines.ts";
import { dueResumptions } from "../resumptions/due-resumptions.ts";
import { resumptionsOf } from "../resumptions/find-resumption.ts";
import { openFile } from "../views/file.ts";
import { unseenNotices } from "../views/notices.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { whoIs } from "../views/who-is.ts";
import { workList } from "../views/work-list.ts";
import type { Database } from "./database.ts";
import { raiseWall } from "./raise-wall.ts";
import { readStream, type Stored, wordsKeyToRead } from "./read-stream.ts";
import { seenBy } from "./seen-by.ts";
import { guards } from "./wall.ts";

const wholeStory: Plan = {
  fund: "100",
  prevention: true,
  came: "asked",
  service: "vdab",
  steps: ["consent-prevention", "refer", "consent-service", "register", "hand-in", "advise"],
};
const tables = Object.keys(guards) as (keyof Database)[];
const statistician: Actor = { ...an, id: "simon", role: "statistician", organisation: "riziv" };

describe("the wall of the database, behind the application", () => {
  const given = givenDoor();
  const { record } = given;
  const somebody = () => makeSomeone(given.door(), wholeStory);
  const counts = async (actor: Actor, person: string, stream: string) => {
    const found: Record<string, number> = {};
    for (const table of tables.filter((one) => guards[one] !== "nobody"))
      await seenBy(record.db, actor, async (seen) => {
        const { rows } = await sql<{
          it: string;
        }>`select row_to_json(t)::text as it from ${sql.table(table)} t`.execute(seen);
        found[table] = rows.filter(({ it }) => it.includes(person) || it.includes(stream)).length;
      });
    return found;
  };
  const total = (found: Record<string, number>) => Object.values(found).reduce((all, one) => all + one, 0);

  it("shows a stranger not one row about somebody, of any table, with no filter in the query at all", async () => {
    const { person, stream = "" } = await somebody();
    const far: Actor[] = [luc, statistician, { ...marie, organisation: "300" }, { ...sofie, organisation: "forem" }];
    far.push(
      { ...tom, organisation: "prevention-south" },
      { ...sofie, organisation: null },
      themself(crypto.randomUUID()),
    );
    for (const actor of far)
      assert.equal(total(await counts(actor, person, stream)), 0, `${actor.role} ${actor.organisation}`);
  });

  it("shows who follows what they follow", async () => {
    const { person, stream = "" } = await somebody();
    for (const actor of [an, marie, tom, sofie, riziv, secretary, themself(person)]) {
      const found = await counts(actor, person, stream);
      assert.ok(
        (found.event ?? 0) > 0 && found.person === 1 && found.trajectory === 1,
        `${actor.role}: ${JSON.stringify(found)}`,
      );
      const opens = ["advising-physician", "insured-person"].includes(actor.role);
      assert.equal(found.person_key, opens ? 1 : 0, `the key, by ${actor.role}`);
    }
    const types = await seenBy(record.db, sofie, (seen) =>
      seen.selectFrom("event").select("type").distinct().where("stream_id", "=", stream).execute(),
    );
    assert.deepEqual(
      types.filter(({ type }) => /Consent|FirstContact(Held|Planned)/.test(type)),
      [],
    );
  });

  it("leaks nothing when the application takes somebody for another, and asks for everything", async () => {
    const { person, stream = "" } = await somebody();
    const { keys } = record;
    for (const real of [luc, { ...sofie, organisation: "forem" as const }, statistician])
      for (const believed of [an, marie, themself(person)])
        await seenBy(record.db, real, async (seen) => {
          const forged = { ...given.door(), db: seen };
          assert.equal(await openFile(forged, believed, stream, today), "not-found");
          assert.equal(await findPerson(seen, { person }), undefined);
          assert.equal(await whoIs(seen, person), undefined);
          assert.deepEqual(await workList(seen, believed, { show: "open", page: 1 }, today), []);
          assert.deepEqual(await unseenNotices(seen, believed, 10), []);
          for (const of of [stream, person]) assert.deepEqual(await readStream(seen, keys, of, { unseal: true }), []);
          assert.deepEqual([...(await lettersOf(seen, [stream])), ...(await resumptionsOf(seen, person))], []);
          assert.deepEqual([...(await moneyLines(seen, person)), ...(await ledgerRows(seen, "100"))], []);
          assert.deepEqual(await dueResumptions({ db: seen, keys }, believed, 10), []);
        });
  });

  it("opens what was typed, and no more, by the key of the words that the application hands to who may read the file", async () => {
    const { person, stream = "" } = await somebody();
    const typedIn = (events: readonly Stored[]) =>
      events.flatMap(({ type, open }) => Object.keys(open).filter((field) => isWorded(type, field)));
    const handed = await wordsKeyToRead(record.db, record.keys, person);
    for (const actor of [an, riziv]) {
      const read = (words: boolean | typeof handed) =>
        seenBy(record.db, actor, (seen) => readStream(seen, record.keys, stream, { unseal: true, words }));
      assert.deepEqual(typedIn(await read(true)), [], actor.role);
      const events = await read(handed);
      assert.ok(typedIn(events).length > 0, actor.role);
      assert.ok(
        events.every(({ seal }) => seal !== "opened"),
        actor.role,
      );
    }
  });

  it("opens no seal for who follows without health, also when they are asked to be opened", async () => {
    const { stream = "" } = await somebody();
    for (const actor of [an, sofie, tom, riziv]) {
      const events = await seenBy(record.db, actor, (seen) => readStream(seen, record.keys, stream, { unseal: true }));
      assert.ok(events.length > 0);
      assert.ok(
        events.every(({ seal }) => seal === "none" || seal === "erased"),
        actor.role,
      );
    }
    const events = await seenBy(record.db, marie, (seen) => readStream(seen, record.keys, stream, { unseal: true }));
    assert.ok(events.some(({ seal }) => seal === "opened"));
  });

  it("lets nobody write, nor become somebody else on the way", async () => {
    const { person } = await somebody();
    for (const table of ["event", "person", "read_log", "follows"] as const)
      await assert.rejects(
        seenBy(record.db, an, (seen) => sql`delete from ${sql.table(table)}`.execute(seen)),
        /permission denied/,
      );
    const after = await record.db.selectFrom("person").select("id").where("id", "=", person).execute();
    assert.equal(after.length, 1);
    const { rows } = await sql<{ role: string }>`select current_user as role`.execute(record.db);
    assert.notEqual(rows[0]?.role, "weerwerk_reader");
  });

  it("leaves nothing of who asked on the connection", async () => {
    await Promise.all(
      strangers([]).map((actor) =>
        seenBy(record.db, actor, (seen) => seen.selectFrom("follows").selectAll().execute()),
      ),
    );
    for (let times = 0; times < 20; times++) {
      const { rows } = await sql<{ left: string | null }>`
        select nullif(current_setting('weerwerk.organisation', true), '') as left`.execute(record.db);
      assert.equal(rows[0]?.left ?? null, null);
    }
  });

  it("is there for every table with rows about somebody, and stands no second time", async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct table_name as "table" from information_schema.columns
      where table_schema = current_schema() and column_name in ('person_id', 'stream_id')`.execute(record.db);
    const { rows: secured } = await sql<{ table: string }>`
      select relname as "table" from pg_class where relrowsecurity`.execute(record.db);
    const behind = new Set(secured.map(({ table }) => table));
    for (const { table } of rows) if (table in guards) assert.ok(behind.has(table), table);
    const edition = () => sql<{ it: string }>`select obj_description('read_log'::regclass) as it`.execute(record.db);
    const before = (await edition()).rows;
    await raiseWall(record.db);
    assert.deepEqual((await edition()).rows, before);
  });

  it("stands in the way of no job: the views are made again, and are the same", async () => {
    await somebody();
    const rows = () => record.db.selectFrom("trajectory").selectAll().orderBy("stream_id").execute();
    const before = await rows();
    await rebuildViews(record.db);
    assert.deepEqual(await rows(), before);
    assert.ok((await workList(record.db, an, { show: "open", page: 1 }, worldDay)).length > 0);
  });
});
