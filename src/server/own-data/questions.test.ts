import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { readStream } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { Refused } from "../web/problem.ts";
import { listQuestions, openQuestion } from "./questions.ts";

const denis: Actor = { id: "denis-colin", role: "data-protection-officer", organisation: "riziv", person: null };
const asks = "Waarom keek Marie in mijn dossier?";
const answer = "Zij plande uw afspraak van 20 maart.";

describe("a question about somebody who looked", () => {
  const given = givenDoor();
  const { record } = given;

  /** Marie opened the file; the person asks why. */
  async function asked() {
    const person = await recognised(given);
    await openPerson(given.door(), marie, { person }, today, { withHealth: true });
    const [look] = await readsOf(record.db, person, { limit: 1 });
    const reading = look?.id ?? 0;
    const done = await given.ask("ask-about-reading", themself(person), { person }, { reading, asks });
    assert.equal(done.kind, "done", JSON.stringify(done));
    const { rows } = await listQuestions(given.door(), denis, { show: "all", page: 1 });
    const id = rows.find((row) => row.person === person)?.id ?? "";
    return { person, reading, id };
  }

  it("is only about a time that somebody else opened one's own file", async () => {
    const { person, reading } = await asked();
    const other = await recognised(given);
    const answers = async (who: string, about: number) => {
      const said = await given.ask("ask-about-reading", themself(who), { person: who }, { reading: about, asks });
      return said.kind === "cannot" && "cannot" in said.no ? said.no.cannot : said.kind;
    };
    assert.equal(await answers(other, reading), "nobody-looked-then");
    assert.equal(await answers(person, 999_999_999), "nobody-looked-then");
    assert.equal(await answers(person, reading), "question-is-open");
    await openPerson(given.door(), themself(person), { person }, today);
    const [own] = await readsOf(record.db, person, { limit: 1 });
    assert.equal(own?.actor, themself(person).id);
    assert.equal(await answers(person, own?.id ?? 0), "nobody-looked-then");
  });

  it("waits for the officer, who reads it and answers; both are on record for the person", async () => {
    const { person, reading, id } = await asked();
    const { total, rows } = await listQuestions(given.door(), denis, { show: "open", page: 1 });
    assert.ok(total >= 1);
    assert.deepEqual(
      rows.find((row) => row.id === id),
      { id, person, askedOn: today, by: "2026-04-02", answeredOn: null },
    );
    const question = await openQuestion(given.door(), denis, id);
    assert.deepEqual([question.asks, question.answer, question.reading.id], [asks, undefined, reading]);
    assert.equal(question.sum?.outcome, "2026-04-02");
    const [look] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([look?.actor, look?.purpose, look?.what], ["denis-colin", "answer", "question"]);

    const done = await given.ask("answer-about-reading", denis, { person }, { question: id, answer });
    assert.equal(done.kind, "done", JSON.stringify(done));
    assert.equal((await openQuestion(given.door(), denis, id)).answer, answer);
    const open = await listQuestions(given.door(), denis, { show: "open", page: 1 });
    assert.ok(!open.rows.some((row) => row.id === id));
    const mine = await openPerson(given.door(), themself(person), { person }, today, { withHealth: true });
    assert.ok(mine !== "not-found");
    const told = mine.events.find(({ type }) => type === "ReadingExplained");
    assert.deepEqual(told?.sealed, { answer });
  });

  it("is not seen by the fund: no event, nothing waited for, and not through the wall", async () => {
    const { person } = await asked();
    for (const actor of [an, marie]) {
      const file = await openPerson(given.door(), actor, { person }, today, { withHealth: true });
      assert.ok(file !== "not-found");
      assert.ok(!file.events.some(({ type }) => type === "ReadingQuestioned"));
      assert.ok(!file.dues.some(({ who }) => who === "data-protection-officer"));
      assert.equal(file.recognition?.questions, undefined);
      const [dues, questions, events] = await seenBy(record.db, actor, async (seen) => [
        await seen.selectFrom("recognition_due").select("waiting_for").where("person_id", "=", person).execute(),
        await seen.selectFrom("own_request").select("id").where("person_id", "=", person).execute(),
        await seen.selectFrom("event").select("type").where("stream_id", "=", person).execute(),
      ]);
      assert.ok(dues.length > 0 && !dues.some(({ waiting_for }) => waiting_for === "data-protection-officer"));
      assert.deepEqual(questions, []);
      assert.ok(events.length > 0 && !events.some(({ type }) => type === "ReadingQuestioned"));
    }
  });

  it("is for nobody else to list, open or answer, also not for an officer of somewhere else", async () => {
    const { person, id } = await asked();
    const elsewhere: Actor = { ...denis, organisation: "100" };
    const auditor: Actor = { ...denis, id: "veerle-aerden", role: "auditor" };
    for (const actor of [an, marie, auditor, elsewhere, themself(person)]) {
      await assert.rejects(listQuestions(given.door(), actor, { show: "open", page: 1 }), Refused);
      await assert.rejects(openQuestion(given.door(), actor, id), Refused);
      const done = await given.ask("answer-about-reading", actor, { person }, { question: id, answer });
      assert.ok(done.kind === "not-you" || done.kind === "not-found", done.kind);
    }
  });

  it("opens of the stream what was asked and nothing else that is sealed", async () => {
    const { person } = await asked();
    const remarks = "Rugpijn sinds de operatie.";
    const noted = await given.ask("estimate-capacities", marie, { person }, { outlook: "treatment-first", remarks });
    const events = await readStream(record.db, record.keys, person, { unseal: ["ReadingQuestioned"] });
    assert.equal(noted.kind, "done", JSON.stringify(noted));
    const seals = Object.fromEntries(events.map(({ type, seal }) => [type, seal]));
    assert.deepEqual([seals.ReadingQuestioned, seals.CapacitiesEstimated], ["opened", "closed"]);
    assert.doesNotMatch(JSON.stringify(events), /Rugpijn/);
  });

  it("stands in a view that the events alone come down to", async () => {
    await asked();
    const rows = () => record.db.selectFrom("own_request").selectAll().orderBy("id").execute();
    const before = await rows();
    assert.ok(before.length > 0);
    await record.db.deleteFrom("own_request").execute();
    await rebuildViews(record.db);
    assert.deepEqual(await rows(), before);
  });
});
