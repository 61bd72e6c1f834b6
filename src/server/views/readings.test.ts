import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { readsOf } from "../record/reads.ts";
import { Refused } from "../web/problem.ts";
import { openFile } from "./file.ts";
import { readings } from "./readings.ts";

const veerle: Actor = { id: "veerle-aerden", role: "auditor", organisation: "riziv", person: null };
const all = { limit: 50, offset: 0 };

describe("who read what", () => {
  const given = givenDoor();
  async function opened() {
    const person = await recognised(given);
    const asked = await given.ask("ask-first-contact", themself(person), { person });
    assert.ok(asked.kind === "done");
    for (const actor of [an, marie]) await openFile(given.door(), actor, asked.stream, today);
    return person;
  }

  it("says who opened a file, as whom and for what, under a number and without a name", async () => {
    const person = await opened();
    const { total, rows } = await readings(given.door(), veerle, { person }, all);
    assert.equal(total, 2);
    assert.deepEqual(
      rows.map(({ actor, role, organisation, purpose, what }) => [actor, role, organisation, purpose, what]),
      [
        ["marie-lambert", "advising-physician", "100", "follow-up", "file with medical data"],
        ["an-peeters", "coordinator", "100", "follow-up", "file"],
      ],
    );
    assert.doesNotMatch(JSON.stringify(rows), /Mieke|Hondt/);
  });

  it("is narrowed by who read and by days, the last included", async () => {
    const person = await opened();
    const found = async (filter: object) => (await readings(given.door(), veerle, { person, ...filter }, all)).total;
    assert.equal(await found({ actor: "an-peeters" }), 1);
    assert.equal(await found({ actor: "luc-martin" }), 0);
    assert.equal(await found({ from: today, until: today }), 2);
    assert.equal(await found({ from: "2026-03-03" }), 0);
    assert.equal(await found({ until: "2026-03-01" }), 0);
    assert.equal((await readings(given.door(), veerle, { person }, { limit: 1, offset: 1 })).rows.length, 1);
  });

  it("is itself on record, and the person sees it", async () => {
    const person = await opened();
    await readings(given.door(), veerle, { person }, all);
    const [last] = await readsOf(given.record.db, person, { limit: 1 });
    assert.deepEqual(
      [last?.actor, last?.role, last?.purpose, last?.what],
      ["veerle-aerden", "auditor", "audit", "readings"],
    );
    const again = await readings(given.door(), veerle, { person }, all);
    assert.equal(again.total, 2, "one's own looking through does not push down what is looked for");
    const other = { ...veerle, id: "denis-colin", role: "data-protection-officer" as const };
    assert.equal((await readings(given.door(), other, { person, actor: "veerle-aerden" }, all)).total, 2);
  });

  it("goes on for more than 10,000 rows, of which the last page is there and the one after it is empty", async () => {
    const person = randomUUID();
    await sql`
      insert into read_log (person_id, at, actor, role, organisation, stream_id, purpose, what)
      select ${person}, now() - n * interval '1 minute', 'reader-' || n, 'coordinator', '100', null, 'follow-up', 'file'
      from generate_series(1, 10050) n`.execute(given.record.db);
    const part = (offset: number) => readings(given.door(), veerle, { person }, { limit: 50, offset });
    const [first, last, after] = [await part(0), await part(10_000), await part(10_050)];
    assert.deepEqual([first.total, first.rows.length], [10_050, 50]);
    assert.deepEqual([last.rows.length, last.rows.at(-1)?.actor], [50, "reader-1"]);
    assert.deepEqual([after.total, after.rows.length], [10_050, 0]);
  });

  it("is for nobody else, and that they tried is on record", async () => {
    const person = await opened();
    for (const actor of [an, marie, themself(person), { ...veerle, organisation: "100" as const }])
      await assert.rejects(readings(given.door(), actor, { person }, all), Refused);
    const tried = await given.record.db
      .selectFrom("refused_attempt")
      .select("actor")
      .where("person_id", "=", person)
      .execute();
    assert.equal(tried.length, 4);
  });
});
