import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { readStream } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { changesOf } from "./changes-of.ts";
import { csvOfChanges } from "./csv-of-changes.ts";
import { examine } from "./examine.ts";
import { letterOtherwise } from "./letter-otherwise.ts";
import { openFile } from "./open-file.ts";
import { linesOf, readChanges } from "./read-changes.ts";
import { sayExamined } from "./say-examined.ts";
import { mustWeighTheLaw, weigh } from "./weigh.ts";

const law = (csv: string) => {
  const read = readChanges(linesOf(csv));
  assert.ok(!("length" in read));
  return read;
};
const twoMonths = law("first-contact-months,2026-01-01,,2");
const lies = { id: "lies-hermans", role: "administrator", organisation: "riziv", person: null } as const;

describe("what another rule would change in the open trajectories", () => {
  const given = givenDoor();
  const { ask } = given;
  const all = (other = twoMonths, most = 1000) => examine(given.record.db, other, { most });
  const asked = async () => {
    const person = await recognised(given);
    const done = await ask("ask-first-contact", themself(person), { person });
    return { person, trajectory: done.kind === "done" ? done.stream : "" };
  };
  const inOne = async (trajectory: string, other = twoMonths) =>
    (await all(other)).touched
      .filter(({ stream }) => stream === trajectory)
      .flatMap(({ changes, letters }) =>
        changes.map((change) => [
          change.at === "due" ? change.act : change.type,
          change.now.outcome,
          change.would?.outcome,
          change.at === "event" && letters.includes(change.version),
        ]),
      );

  it("is the day until which something is waited for, and then what was decided by it, with its letter", async () => {
    const { trajectory } = await asked();
    assert.deepEqual(await inOne(trajectory), [["invite-to-first-contact", "2026-04-02", "2026-05-02", false]]);
    const invitation = { on: "2026-03-20", time: "09:30", how: "at-the-office", place: "Loket 3" };
    await ask("invite-to-first-contact", an, { trajectory }, invitation);
    assert.deepEqual(await inOne(trajectory), [["FirstContactPlanned", "2026-04-02", "2026-05-02", true]]);
  });

  it("is the period of the presumption", async () => {
    const { person, trajectory } = await asked();
    await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
    for (const actor of [themself(person), an, marie])
      await ask("sign-engagement", actor, { trajectory }, { declares: true });
    const changed = await inOne(trajectory, law("presumption-months,2026-01-01,,4"));
    assert.deepEqual(changed.map(([, now, would]) => [now, would]).at(-1), [
      "2026-03-02/2026-09-01",
      "2026-03-02/2026-07-01",
    ]);
  });

  it("is nothing for a trajectory that has ended, nor before the other rule begins", async () => {
    const { person, trajectory } = await asked();
    assert.deepEqual(await inOne(trajectory, law("first-contact-months,2026-03-03,,2")), []);
    await ask("stop", themself(person), { trajectory });
    assert.deepEqual(await inOne(trajectory), []);
  });

  it("is found a page at a time as well", async () => {
    const whole = await all();
    assert.equal(whole.next, null);
    const pages = [];
    for (let from: string | undefined; ; ) {
      const page = await examine(given.record.db, twoMonths, { from, most: 1 });
      pages.push(...page.touched);
      if (page.next === null) break;
      from = page.next;
    }
    assert.ok(whole.touched.length > 1);
    assert.deepEqual(pages, whole.touched);
  });

  it("reaches what is waited for in a recognition, and what a rule inside another one gives", async () => {
    const person = await recognised(given, { incapableSince: "2025-11-03" });
    const other = law("questionnaire-weeks,2025-01-01,,12");
    const inFile = async () => (await all(other)).touched.filter(({ stream }) => stream === person);
    const [before] = await inFile();
    assert.deepEqual(
      before?.changes.map((change) => [change.at === "due" && change.act, change.now.outcome, change.would?.outcome]),
      [["send-questionnaire", "2026-01-12", "2026-01-26"]],
    );
    const breach = {
      breach: "incapacity-evaluation",
      absentOn: "2026-02-23",
      reasonsWeighed: true,
      grounds: "Niet gekomen, geen reden.",
    };
    const { kind } = await ask("suspend-benefit", marie, { person }, breach);
    assert.equal(kind, "done");
    const milder = law("absence-ladder.evaluation-missed,2025-01-01,,registered-letter");
    const sanctions = (await all(milder)).touched.filter(({ stream }) => stream === person);
    assert.deepEqual(
      sanctions.flatMap(({ of, changes }) => changes.map(({ now, would }) => [of, now.outcome, would?.outcome])),
      [["recognition", "100 %, suspended-until-examined", "0 %, registered-letter"]],
    );
  });

  it("judges a calculation that does not hold its facts again from the state", async () => {
    const { person, trajectory } = await asked();
    await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
    for (const actor of [themself(person), an, marie])
      await ask("sign-engagement", actor, { trajectory }, { declares: true });
    const events = await readStream(given.record.db, given.record.keys, trajectory, { unseal: false });
    const older = events.map((event) => ({ ...event, rulings: event.rulings.map(({ facts: _, ...rest }) => rest) }));
    const file = openFile(trajectory, older);
    assert.ok(file);
    const four = law("presumption-months,2026-01-01,,4");
    const { changes, notJudged } = changesOf({ ...file, regime: "employee" }, four);
    assert.equal(notJudged, 0);
    assert.deepEqual(
      [...new Set(changes.map(({ now, would }) => `${now.outcome} ${would?.outcome}`))],
      ["2026-03-02/2026-09-01 2026-03-02/2026-07-01"],
    );
    assert.ok(changesOf({ ...file, regime: undefined }, four).notJudged > 0);
  });

  it("shows of a letter only the sentences that would be otherwise", async () => {
    const person = await recognised(given);
    const exempt = {
      medicalReasonKnown: false,
      employerTrajectoryRuns: false,
      authorisedWorkRuns: false,
      trajectoryOnRequest: false,
      pensionAgeOn: "2050-07-30",
    };
    assert.equal((await ask("send-questionnaire", an, { person }, exempt)).kind, "done");
    const longer = law("questionnaire-return-weeks,2026-01-01,,4");
    const [touched] = (await all(longer)).touched.filter(({ stream }) => stream === person);
    const sent = touched?.changes.find((change) => change.at === "event");
    assert.ok(touched && sent?.at === "event" && touched.letters.includes(sent.version));
    const which = { reference: touched.reference, version: sent.version, actId: sent.actId };
    const letter = await letterOtherwise(given.record, longer, which);
    assert.ok(letter);
    const lastDay = (lines: readonly string[]) => lines.find((line) => line.startsWith("Ten laatste op"));
    assert.match(lastDay(letter.now) ?? "", /16.maart.2026/);
    assert.match(lastDay(letter.would) ?? "", /30.maart.2026/);
    assert.ok(!JSON.stringify([letter.now, letter.would]).includes("Mieke"));
    const nothing = await letterOtherwise(given.record, law("plan-months,2026-01-01,,2"), which);
    assert.deepEqual([nothing?.now, nothing?.would], [[], []]);
  });

  it("goes out as CSV, some files at a time, with every change on a line", async () => {
    let csv = "";
    for await (const part of csvOfChanges(given.door(), lies, twoMonths)) csv += part;
    const lines = csv.trimEnd().split("\r\n");
    const changes = (await all()).touched.flatMap(({ changes }) => changes);
    assert.equal(lines.length, 1 + changes.length);
    assert.match(lines[1] ?? "", /^WW-2026-[0-9A-F]{8},trajectory,/);
  });

  it("names nobody and shows no fact of anybody; each of whom an outcome is shown can see that", async () => {
    const { person } = await asked();
    const said = JSON.stringify(sayExamined(await weigh(given.door(), lies, twoMonths, { most: 1000 })));
    assert.match(said, /"reference":"WW-2026-/);
    for (const secret of [person, "Mieke", "askedOn", "because"]) assert.ok(!said.includes(secret), secret);
    const [look] = await readsOf(given.record.db, person, { limit: 1 });
    assert.deepEqual([look?.actor, look?.purpose], ["lies-hermans", "law-change"]);
  });

  it("is for nobody but the RIZIV, and who tries is on record", async () => {
    await assert.rejects(mustWeighTheLaw(given.door(), luc));
    await mustWeighTheLaw(given.door(), lies);
    const refused = await given.record.db.selectFrom("refused_attempt").select(["actor", "act"]).execute();
    assert.deepEqual(refused, [{ actor: "luc-martin", act: "law-change" }]);
  });
});
