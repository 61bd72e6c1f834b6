import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor, Organisation } from "../../access/roles.ts";
import { an, givenDoor, recognised, themself, today } from "../door/given-door.ts";
import { nobody, recordReads } from "../record/reads.ts";
import { openFile } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { mostUnusual, unusualReading } from "./unusual-reading.ts";

const denis: Actor = { id: "denis-colin", role: "data-protection-officer", organisation: "riziv", person: null };
const veerle: Actor = { id: "veerle-aerden", role: "auditor", organisation: "riziv", person: null };

describe("reading that stands out", () => {
  const given = givenDoor();
  const now = () => given.door().now();
  const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
  const reads = (actor: string, organisation: Organisation, persons: readonly string[], more: object = {}) =>
    recordReads(
      given.record.db,
      persons.map((person_id) => ({
        ...{ actor, organisation, person_id, role: "mediator", at: daysAgo(1), stream_id: null },
        ...{ purpose: "guidance-to-work", what: "file", ...more },
      })),
    );
  const persons = (many: number) => Array.from({ length: many }, () => randomUUID());
  const found = async (organisation?: Organisation) => {
    const { rows } = await unusualReading(given.door(), denis);
    return rows.filter((row) => organisation === undefined || row.organisation === organisation);
  };
  /** They did something for each of these since, or it waits for them: nothing to say of that. */
  const waitsFor = (role: string, people: readonly string[]) =>
    sql`insert into recognition_due (person_id, what, waiting_for, fund)
      select person, 'send-questionnaire', ${role}, '100' from unnest(${people}::uuid[]) as person`.execute(
      given.record.db,
    );

  it("is nowhere in an empty log", async () => {
    assert.deepEqual(await unusualReading(given.door(), denis), { total: 0, rows: [] });
  });

  it("is far more than colleagues of the same role and organisation, each person counted once", async () => {
    const many = persons(40);
    await waitsFor("mediator", many);
    for (const colleague of ["one", "two", "three"]) await reads(colleague, "vdab", persons(9));
    for (let look = 0; look < 2; look++) await reads("leafing", "vdab", many);
    await reads("of-another-house", "forem", many);
    const [row, ...others] = await found("vdab");
    assert.deepEqual(others, []);
    assert.deepEqual(row, {
      ...{ actor: "leafing", name: "", role: "mediator", organisation: "vdab", opened: 40, usual: undefined },
      ...{ median: 9, peers: 4, glass: 0, idle: 0, signs: ["more-than-colleagues"] },
    });
    assert.deepEqual(await found("forem"), []);
  });

  it("is far more than they do themselves, and not more than that", async () => {
    const usual = persons(8);
    for (const week of [8, 15, 22, 29]) await reads("calm", "actiris", usual, { at: daysAgo(week) });
    for (const week of [8, 15, 22, 29]) await reads("busy", "actiris", usual, { at: daysAgo(week) });
    await reads("long-ago", "actiris", persons(1), { at: daysAgo(36) });
    const [many, more] = [persons(24), persons(25)];
    await waitsFor("mediator", [...many, ...more]);
    await reads("calm", "actiris", many);
    await reads("busy", "actiris", more);
    await reads("long-ago", "actiris", more);
    assert.deepEqual(
      (await found("actiris")).map(({ actor, opened, usual, signs }) => [actor, opened, usual, signs]),
      [["busy", 25, 8, ["more-than-before"]]],
    );
  });

  it("is a file that was opened by way of exception, and who left the files of many others as they were", async () => {
    await reads("curious", "adg", persons(11));
    await reads("curious", "adg", persons(1), { purpose: "broken-glass" });
    await reads("short-look", "adg", persons(9));
    assert.deepEqual(
      (await found("adg")).map(({ actor, opened, glass, idle, signs }) => [actor, opened, glass, idle, signs]),
      [["curious", 12, 1, 12, ["by-exception", "nothing-followed"]]],
    );
  });

  it("is not the work itself: what waits for one, or what one's house did since", async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => recognised(given)));
    for (const person of people) {
      const asked = await given.ask("ask-first-contact", themself(person), { person });
      assert.ok(asked.kind === "done");
      await openFile(given.door(), an, asked.stream, today);
    }
    const strangers = persons(9);
    await reads("an-peeters", "100", strangers, { role: "coordinator", at: now() });
    const works = async () => (await found("100"))[0];
    assert.equal(await works(), undefined, "of thirteen nothing followed for nine, which is fewer than ten");
    await reads("an-peeters", "100", persons(2), { role: "coordinator", at: now() });
    const row = await works();
    assert.deepEqual([row?.opened, row?.idle, row?.signs], [15, 11, ["nothing-followed"]]);
  });

  it("is not one's own file, a list, a feed, a calendar, or the look of who looks after reading", async () => {
    const many = persons(60);
    for (const [actor, more] of [
      ["self", { role: "insured-person", purpose: "own-file" }],
      ["acts-for", { role: "representative", purpose: "represents" }],
      ["program", { purpose: "passed-on", what: "that something happened" }],
      ["calendar", { purpose: "follow-up", what: "dates for a calendar" }],
      ["council", { purpose: "decision-on-project", what: "bundle" }],
      ["pays", { purpose: "payment", what: "money" }],
      ["looks-after", { role: "auditor", purpose: "audit", what: "readings" }],
    ] as const)
      await reads(actor, "gtb", many, more);
    assert.deepEqual(await found("gtb"), []);
  });

  it("is what the week brought, and nothing older", async () => {
    await reads("long-since", "aviq", persons(60), { at: daysAgo(7.1), purpose: "broken-glass" });
    assert.deepEqual(await found("aviq"), []);
  });

  it("is told without anything of the persons, and itself stands on record, under nobody", async () => {
    const text = JSON.stringify(await unusualReading(given.door(), veerle));
    assert.ok(text.length > 200);
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}/);
    const [look] = await given.record.db
      .selectFrom("read_log")
      .selectAll()
      .where("actor", "=", veerle.id)
      .orderBy("id", "desc")
      .limit(1)
      .execute();
    assert.deepEqual([look?.person_id, look?.purpose, look?.what], [nobody, "audit", "unusual reading"]);
  });

  it("is for who looks after reading, and the attempt of anybody else is on record", async () => {
    const isRefused = (error: unknown) => error instanceof Refused && error.status === 403;
    await assert.rejects(unusualReading(given.door(), an), isRefused);
    const tried = await given.record.db
      .selectFrom("refused_attempt")
      .select("act")
      .where("actor", "=", an.id)
      .execute();
    assert.deepEqual(tried, [{ act: "open-unusual-reading" }]);
  });

  it("says how many there are where it does not show all, those with most signs first", async () => {
    await given.record.db
      .insertInto("read_log")
      .columns(["person_id", "at", "actor", "role", "organisation", "stream_id", "purpose", "what"])
      .expression(
        sql`select gen_random_uuid(), ${daysAgo(1)}::timestamptz, 'breaker-' || n, 'coordinator', '900', null::uuid,
          'broken-glass', 'file' from generate_series(1, 120) as n`,
      )
      .execute();
    const { total, rows } = await unusualReading(given.door(), denis);
    assert.equal(rows.length, mostUnusual);
    assert.ok(total >= 120 + 3, `${total}`);
    assert.ok((rows[0]?.signs.length ?? 0) >= (rows.at(-1)?.signs.length ?? 9));
  });
});
