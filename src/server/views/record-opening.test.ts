import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { type Actor, roles } from "../../access/roles.ts";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { addMachine } from "../links/machines.ts";
import { opening } from "../record/files-opened.ts";
import { openRecord } from "../record/open-record.ts";
import { readsOf, recordReads } from "../record/reads.ts";
import { Refused } from "../web/problem.ts";
import { openFile } from "./file.ts";
import { openPerson } from "./people.ts";
import { recordOpening } from "./record-opening.ts";

describe("a limit on whose files are opened within an hour", () => {
  const given = givenDoor();
  const { record, ask } = given;
  const filesAnHour = { people: 2, programs: 4 };
  const at = (minute: number) => new Date(Date.parse("2026-03-02T09:00:00Z") + minute * 60_000);
  const on = (minute = 0, db = record.db) => ({ db, keys: record.keys, now: () => at(minute), filesAnHour });
  const work = (actor: Actor = an): Actor => ({ ...actor, id: `somebody-${randomUUID()}` });
  const file = { stream_id: null, purpose: "follow-up", what: "file" };
  const opens = (actor: Actor, person: string, minute = 0) =>
    recordOpening(on(minute), actor, { ...file, person_id: person });
  const tooMany = (error: unknown) =>
    error instanceof Refused && error.status === 429 && error.code === "too-many-files";

  it("is on persons and not on looks: the same ones stay open, however often, and another is refused", async () => {
    const who = work();
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    for (let look = 0; look < 5; look++) for (const person of [one, two]) await opens(who, person);
    await assert.rejects(opens(who, three), tooMany);
    await opens(who, one);
    assert.equal((await readsOf(record.db, one, { limit: 10 })).length, 6);
    assert.deepEqual(await readsOf(record.db, three, { limit: 10 }), []);
    await opens(work(), three);
  });

  it("says after how many seconds, and then another may be opened", async () => {
    const who = work();
    const three = randomUUID();
    await opens(who, randomUUID(), 0);
    await opens(who, randomUUID(), 20);
    await assert.rejects(opens(who, three, 45), (error: Refused) => {
      assert.deepEqual(error.in("en").retryAfter, 15 * 60);
      assert.match(error.in("nl").detail, /van 2 verschillende personen.* Over 15 minuten .*gegevensbescherming/s);
      return true;
    });
    await assert.rejects(opens(who, three, 59.9), tooMany);
    await opens(who, three, 60);
  });

  it("puts on record who tried, and of whom", async () => {
    const who = work();
    for (const person of [randomUUID(), randomUUID()]) await opens(who, person);
    const person = randomUUID();
    await assert.rejects(opens(who, person), tooMany);
    const tried = await record.db.selectFrom("refused_attempt").selectAll().where("actor", "=", who.id).execute();
    assert.deepEqual(
      tried.map(({ why, person_id }) => [why, person_id]),
      [["too-many-files", person]],
    );
  });

  it("is the same for every role that works with files, and never for one's own or whom one acts for", async () => {
    for (const role of roles) {
      const who: Actor = { ...work(), role };
      for (const person of [randomUUID(), randomUUID()]) await opens(who, person);
      if (role === "insured-person") await opens(who, randomUUID());
      else await assert.rejects(opens(who, randomUUID()), tooMany, role);
    }
  });

  it("counts a file, a person and what is behind them as one person", async () => {
    const who = work(marie);
    const people = [await recognised(given), await recognised(given), await recognised(given)] as const;
    const asked = await Promise.all(people.map((person) => ask("ask-first-contact", themself(person), { person })));
    const streams = asked.map((done) => (done.kind === "done" ? done.stream : ""));
    for (const index of [0, 1] as const) {
      assert.ok(typeof (await openFile(on(), who, streams[index] ?? "", today)) !== "string");
      assert.ok(typeof (await openPerson(on(), who, { person: people[index] }, today)) !== "string");
    }
    await assert.rejects(openFile(on(), who, streams[2] ?? "", today), tooMany);
    await assert.rejects(openPerson(on(), who, { person: people[2] }, today), tooMany);
    assert.ok(typeof (await openFile(on(), themself(people[2]), streams[2] ?? "", today)) !== "string");
  });

  it("leaves a broken glass its own way: a reason each time, and somebody who examines it", async () => {
    const who = work(luc);
    for (const person of [randomUUID(), randomUUID()]) await opens(who, person);
    const person = await recognised(given);
    const asked = await ask("ask-first-contact", themself(person), { person });
    assert.ok(asked.kind === "done");
    const why = { purpose: "the-person-asks", reason: "Ze staat aan ons loket met een brief van vandaag." };
    assert.equal((await ask("break-glass", who, { trajectory: asked.stream }, why)).kind, "done");
    const file = await openFile(on(), who, asked.stream, today);
    assert.ok(typeof file !== "string" && file.relation === "broke-the-glass");
    assert.equal((await readsOf(record.db, person, { limit: 1 }))[0]?.purpose, "broken-glass");
  });

  it("is another for programs", async () => {
    const added = { name: "A program", role: "coordinator", organisation: "100", scopes: ["view:trajectory"] } as const;
    const { id } = await addMachine(record.db, added, "an-administrator", at(0));
    for (let opened = 0; opened < filesAnHour.programs; opened++) await opens({ ...an, id }, randomUUID());
    await assert.rejects(opens({ ...an, id }, randomUUID()), tooMany);
  });

  it("takes nothing from it for a list, a feed or a calendar", async () => {
    const who = work();
    const trace = { actor: who.id, role: who.role, organisation: who.organisation, at: at(0) };
    const passedOn = { ...trace, stream_id: null, purpose: "passed-on", what: "that something happened" };
    await recordReads(
      record.db,
      [1, 2, 3, 4].map(() => ({ ...passedOn, person_id: randomUUID() })),
    );
    await opens(who, randomUUID());
  });

  it("holds over several processes together", async () => {
    const beside = await openRecord(record.url);
    const who = work();
    for (const db of [record.db, beside.db]) await recordOpening(on(0, db), who, { ...file, person_id: randomUUID() });
    for (const db of [record.db, beside.db])
      await assert.rejects(recordOpening(on(0, db), who, { ...file, person_id: randomUUID() }), tooMany);
    await beside.close();
  });

  it("is counted by index, over the files of one account and no others", async () => {
    await sql`
      insert into file_opened (actor, person_id, at)
      select 'account-' || n % 300, gen_random_uuid(), ${at(0)} from generate_series(1, 60000) as n
    `.execute(record.owner);
    await sql`analyze file_opened`.execute(record.owner);
    const read = { ...file, at: at(1), actor: "account-7", role: "coordinator", organisation: "100" } as const;
    const opened = { ...read, person_id: randomUUID() };
    const { rows } = await sql<{ "QUERY PLAN": string }>`explain ${opening(opened, filesAnHour)}`.execute(record.db);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    assert.match(plan, /file_opened_pkey/);
    assert.doesNotMatch(plan, /Seq Scan/);
  });
});
