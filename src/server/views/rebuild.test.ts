import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { day } from "../../law/kernel/day.ts";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import type { Database } from "../record/database.ts";
import { givenRecord } from "../record/given-record.ts";
import { type OpenRecord, openRecord } from "../record/open-record.ts";
import { alone, rebuildViews } from "./rebuild.ts";
import { remadeViews } from "./remade-views.ts";
import { workOut, writeRemade } from "./remake.ts";

const everything = async ({ db }: Pick<OpenRecord, "db">) => {
  const tables = await Promise.all(
    remadeViews.map((view) =>
      db
        .selectFrom(view as keyof Database)
        .selectAll()
        .execute(),
    ),
  );
  return Object.fromEntries(tables.map((rows, at) => [remadeViews[at], rows.map((row) => JSON.stringify(row)).sort()]));
};

/** Everything that a view can have wrong: a row that is wrong, one too few, one too many. */
async function spoil({ db }: Pick<OpenRecord, "db">) {
  await db
    .updateTable("trajectory")
    .set({ stage: "spoilt", closed_on: null })
    .where("closed_on", "is not", null)
    .execute();
  await db.deleteFrom("due").execute();
  await sql`delete from recognition_due where waiting_for = 'coordinator'`.execute(db);
  await sql`insert into follows (stream_id, organisation, role) select stream_id, 'somebody-else', 'coordinator' from trajectory`.execute(
    db,
  );
  await sql`update figure_case set region = 'spoilt'`.execute(db);
  await sql`delete from figure_person`.execute(db);
}

describe("the views", () => {
  const given = givenDoor();
  const { record } = given;

  it("are the same when they are made again from the events alone", async () => {
    for (const route of ["A", "B"] as const) await engaged(given, route);
    const written = await everything(record);
    for (const view of ["trajectory", "due", "follows", "recognition", "recognition_due", "figure_person", "sending"])
      assert.ok(written[view]?.length, view);
    await spoil(record);
    assert.notDeepEqual(await everything(record), written);
    assert.equal(await rebuildViews(record.db), 4);
    assert.deepEqual(await everything(record), written);
  });

  it("are those of all events also when acts are done on the same files meanwhile", async () => {
    const person = await recognised(given);
    const remade = await workOut(record.db, [person]);
    const opened = await given.ask("refer-to-coordinator", marie, { person }, referral);
    assert.equal(opened.kind, "done");
    const written = await everything(record);
    await writeRemade(record.db, remade);
    assert.deepEqual(await everything(record), written);
  });

  it("wait for an act that is being written, and hold up the next for a moment only", async () => {
    let writing = true;
    const acts = (async () => {
      while (writing) await engaged(given, "A");
    })();
    for (let times = 0; times < 5; times++) await rebuildViews(record.db);
    writing = false;
    await acts;
    const written = await everything(record);
    await rebuildViews(record.db);
    assert.deepEqual(await everything(record), written);
  });
});

describe("the views of a generated country", () => {
  const record = givenRecord();
  const country = countryOf(11, publishedRates, day("2026-06-30"));

  it("are what bulk wrote, whatever was spoilt, and nothing is written where nothing changed", async () => {
    await generate(record, country, 250);
    const written = await everything(record);
    await spoil(record);
    await rebuildViews(record.db);
    assert.deepEqual(await everything(record), written);
    const places = async () =>
      (await sql<{ place: string }>`select ctid::text as place from trajectory order by stream_id`.execute(record.db))
        .rows;
    const before = await places();
    await rebuildViews(record.db);
    assert.deepEqual(await places(), before);
  });

  it("are gone on with where they were broken off", async () => {
    await generate(record, country, 450);
    const written = await everything(record);
    await spoil(record);
    const ending = new AbortController();
    const part = await rebuildViews(record.db, {
      progress: ({ person }) => person && ending.abort(),
      ending: ending.signal,
    });
    const { after } = await record.db.selectFrom("views_made").select("after").executeTakeFirstOrThrow();
    assert.ok(after);
    const rest = await rebuildViews(record.db);
    assert.deepEqual(await everything(record), written);
    const { rows } = await sql<{ all: number; nobodys: number }>`
      select count(*) as all, count(*) filter (where person_id is null) as nobodys from event where version = 1`.execute(
      record.db,
    );
    assert.equal((part ?? 0) + (rest ?? 0), rows[0]?.all);
    assert.ok((rest ?? 0) > 0 && (part ?? 0) > (rows[0]?.nobodys ?? 0));
  });

  it("are made by one of two at the same time", async () => {
    const other = await openRecord(record.url);
    const meanwhile = await alone(record.db, async () => [await rebuildViews(other.db)]);
    assert.deepEqual(meanwhile, [undefined]);
    assert.ok(await rebuildViews(other.db));
    await other.close();
  });
});

async function engaged(given: ReturnType<typeof givenDoor>, route: "A" | "B") {
  const person = await recognised(given);
  const opened =
    route === "B"
      ? await given.ask("ask-first-contact", themself(person), {})
      : await given.ask("refer-to-coordinator", marie, { person }, referral);
  const trajectory = opened.kind === "done" ? opened.stream : "";
  await given.ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
  for (const actor of [themself(person), an, marie])
    await given.ask("sign-engagement", actor, { trajectory }, { declares: true });
  if (route === "A") await given.ask("stop", themself(person), { trajectory });
}

const referral = {
  examinedOn: today,
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk aan, halve dagen.",
};
