import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Actor, funds, roles, services } from "../../access/roles.ts";
import { aPdf, sent } from "../documents/given-files.ts";
import { openDocument } from "../documents/open-document.ts";
import { an, givenDoor, luc, recognised, sofie, themself, today } from "../door/given-door.ts";
import { readStream } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { openFile } from "../views/file.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { workList } from "../views/work-list.ts";
import { Refused } from "../web/problem.ts";
import { allGlasses, glassesOnMe } from "./glasses.ts";
import { strangeFile } from "./strange-file.ts";

const [friday, monday, tuesday] = ["2026-03-06", "2026-03-09", "2026-03-10"];
const paul: Actor = { id: "paul-claes", role: "advising-physician", organisation: "300", person: null };
const denis: Actor = { id: "denis-colin", role: "data-protection-officer", organisation: "riziv", person: null };
const why = { purpose: "the-person-asks", reason: "Ze staat aan ons loket met een brief van vandaag." };

describe("a file that is opened by way of exception", () => {
  const given = givenDoor();
  const { record, door, ask } = given;

  /** A trajectory with a medical note and a medical document in it. */
  async function file() {
    const person = await recognised(given);
    const asked = await ask("ask-first-contact", themself(person), { person });
    assert.ok(asked.kind === "done");
    const trajectory = asked.stream;
    const marie: Actor = { ...paul, id: "marie-lambert", organisation: "100" };
    const note = { confidentiality: "medical", note: "Een medische vaststelling." };
    assert.equal((await ask("write-note", marie, { trajectory }, note)).kind, "done");
    const document = { documentKind: "medical-report", medical: true };
    const documents = [sent("verslag.pdf", aPdf)];
    assert.equal((await ask("add-document", marie, { trajectory }, document, { documents })).kind, "done");
    const opened = await openFile(door(), themself(person), trajectory, today);
    assert.ok(typeof opened !== "string");
    return { person, trajectory, document: opened.documents[0]?.id ?? "" };
  }
  const breaks = async (actor: Actor, trajectory: string) => {
    const done = await ask("break-glass", actor, { trajectory }, why);
    assert.equal(done.kind, "done", JSON.stringify(done));
  };

  it("is open to that one person, until the end of the next working day, to look and to do nothing", async () => {
    const { trajectory } = await file();
    assert.equal(await openFile(door(), luc, trajectory, today), "not-you");
    await breaks(luc, trajectory);
    for (const day of [today, "2026-03-03"]) {
      const opened = await openFile(door(), luc, trajectory, day);
      assert.ok(typeof opened !== "string", day);
      assert.deepEqual([opened.relation, opened.lookingUntil, opened.acts], ["broke-the-glass", "2026-03-03", []]);
      assert.equal(opened.person.familyName, "d'Hondt");
    }
    assert.equal(await openFile(door(), luc, trajectory, "2026-03-04"), "not-you");
    assert.equal(await openFile(door(), { ...luc, id: "hilde-jacobs" }, trajectory, today), "not-you");
    const tried = await ask(
      "invite-to-first-contact",
      luc,
      { trajectory },
      { on: today, time: "09:30", how: "by-telephone", place: "Telefoon" },
    );
    assert.equal(tried.kind, "not-you");
  });

  it("shows a medical part to the physician, and not to the coordinator", async () => {
    const { trajectory, document } = await file();
    for (const actor of [luc, paul]) await breaks(actor, trajectory);
    for (const [actor, reads] of [
      [luc, false],
      [paul, true],
    ] as const) {
      const opened = await openFile(door(), actor, trajectory, today);
      assert.ok(typeof opened !== "string");
      const seals = opened.events.map(({ seal }) => seal).filter((seal) => seal !== "none");
      assert.deepEqual(seals, [reads ? "opened" : "closed"], actor.role);
      assert.equal(opened.documents[0]?.name, reads ? "verslag.pdf" : null);
      const paper = await openDocument(door(), actor, trajectory, document, today);
      assert.equal(typeof paper === "string", !reads, actor.role);
      assert.equal(await openDocument(door(), actor, trajectory, document, "2026-03-04"), "not-you");
    }
  });

  it("is on record, with the reason, for the person and for the data-protection officer, who says what they make of it", async () => {
    const { person, trajectory } = await file();
    await breaks(luc, trajectory);
    await openFile(door(), luc, trajectory, today);
    const [read] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([read?.actor, read?.purpose, read?.what], ["luc-martin", "broken-glass", "file"]);
    const [mine, none] = await glassesOnMe(door(), themself(person));
    assert.deepEqual(
      [mine?.actor, mine?.reason, mine?.until, none],
      ["luc-martin", why.reason, "2026-03-03", undefined],
    );
    const before = await allGlasses(door(), denis, 0);
    const row = before.rows.find(({ stream_id }) => stream_id === trajectory);
    assert.equal(row?.reason, why.reason);
    assert.doesNotMatch(JSON.stringify(before.rows), /Mieke|Hondt/);
    const input = { glass: row?.id, conclusion: "not-well-founded", remark: "De persoon vroeg niets." };
    assert.equal((await ask("look-into-broken-glass", denis, { trajectory }, input)).kind, "done");
    const after = await allGlasses(door(), denis, 0);
    assert.deepEqual([after.total, after.waiting], [before.total, before.waiting - 1]);
    assert.equal((await glassesOnMe(door(), themself(person)))[0]?.conclusion, "not-well-founded");
    const [looked] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([looked?.actor, looked?.purpose, looked?.what], ["denis-colin", "audit", "broken glass"]);
  });

  it("is in nobody else's list: not of another person, not of who broke it, not of who follows", async () => {
    const { person, trajectory } = await file();
    await breaks(luc, trajectory);
    assert.deepEqual(await glassesOnMe(door(), themself(crypto.randomUUID())), []);
    for (const actor of [luc, an, sofie, themself(person)]) await assert.rejects(allGlasses(door(), actor, 0), Refused);
    assert.deepEqual(await workList(record.db, luc, { show: "open", page: 1 }, today), []);
  });

  it("is the file of the person: who it is, what was recognised and every trajectory, for as long, and nothing to begin", async () => {
    const { person, trajectory } = await file();
    assert.equal((await ask("stop", themself(person), { trajectory })).kind, "done");
    const later = await ask("ask-first-contact", themself(person), { person });
    assert.ok(later.kind === "done");
    assert.equal(await openPerson(door(), luc, { person }, today), "not-found");
    await breaks(luc, later.stream);
    const whole = await openPerson(door(), luc, { person }, today, { withHealth: true });
    assert.ok(typeof whole !== "string");
    assert.deepEqual(new Set(whole.trajectories.map(({ stream }) => stream)), new Set([trajectory, later.stream]));
    assert.equal(whole.recognition?.fund, "100");
    assert.deepEqual([whole.acts, whole.resumptions], [[], []]);
    assert.equal(typeof (await openFile(door(), luc, trajectory, today)), "object");
    const [read] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([read?.actor, read?.purpose], ["luc-martin", "broken-glass"]);
    assert.equal(await openPerson(door(), luc, { person }, "2026-03-04"), "not-found");
    assert.equal(await openPerson(door(), paul, { person }, today), "not-found");
  });

  it("is found by the number that somebody shows: the latest that is closed, and nothing said of who is not known", async () => {
    const { person, trajectory } = await file();
    const { national_number: number } = await record.db
      .selectFrom("person")
      .select("national_number")
      .where("id", "=", person)
      .executeTakeFirstOrThrow();
    assert.deepEqual(await strangeFile(door(), luc, number), { trajectory });
    assert.equal(await strangeFile(door(), an, number), undefined);
    assert.equal(await strangeFile(door(), luc, "51010299721"), undefined);
    const attempts = await record.db
      .selectFrom("refused_attempt")
      .select(["actor", "why", "person_id"])
      .where("act", "=", "break-glass")
      .where("why", "=", "not-told")
      .orderBy("id")
      .execute();
    assert.deepEqual(attempts, [
      { actor: "an-peeters", why: "not-told", person_id: person },
      { actor: "luc-martin", why: "not-told", person_id: null },
    ]);
  });

  it("is the file of a person without a trajectory too: told, looked into, over on its day, and no more than the role sees", async () => {
    const person = await recognised(given);
    const { national_number: number } = await record.db
      .selectFrom("person")
      .select("national_number")
      .where("id", "=", person)
      .executeTakeFirstOrThrow();
    assert.deepEqual(await strangeFile(door(), luc, number), { person });
    assert.equal(await strangeFile(door(), an, number), undefined);
    assert.equal(await openPerson(door(), luc, { person }, today), "not-found");
    const refused = await ask("break-glass", an, { person }, why);
    assert.equal(refused.kind === "cannot" && refused.no.cannot, "file-is-open-to-you");
    for (const actor of [luc, paul]) {
      const broken = await ask("break-glass", actor, { person }, why);
      assert.ok(broken.kind === "done", JSON.stringify(broken));
      assert.equal(broken.stream, person);
    }
    for (const day of [today, "2026-03-03"]) {
      const opened = await openPerson(door(), luc, { person }, day, { withHealth: true });
      assert.ok(typeof opened !== "string");
      assert.deepEqual([opened.recognition?.fund, opened.acts, opened.resumptions], ["100", [], []]);
      assert.equal(opened.lookingUntil, "2026-03-03");
      assert.ok(opened.events.every(({ seal }) => seal !== "opened"));
    }
    const [read] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([read?.actor, read?.purpose], ["luc-martin", "broken-glass"]);
    assert.equal(await openPerson(door(), luc, { person }, "2026-03-04"), "not-found");
    assert.equal(await openPerson(door(), { ...luc, id: "hilde-jacobs" }, { person }, today), "not-found");
    const estimated = await ask("end-recognition", luc, { person }, { on: today, reason: "capable-again" });
    assert.notEqual(estimated.kind, "done", "who looks does nothing");
    const mine = await glassesOnMe(door(), themself(person));
    assert.deepEqual(mine.map(({ actor, reason }) => [actor, reason]).toSorted(), [
      ["luc-martin", why.reason],
      ["paul-claes", why.reason],
    ]);
    const row = (await allGlasses(door(), denis, 0)).rows.find((one) => one.stream_id === person);
    assert.equal(row?.reason, why.reason);
    const input = { glass: row?.id, conclusion: "well-founded", remark: "De persoon bevestigt het." };
    assert.equal((await ask("look-into-broken-glass", denis, { person }, input)).kind, "done");
    const looked = (await glassesOnMe(door(), themself(person))).find(({ id }) => id === row?.id);
    assert.deepEqual([looked?.conclusion, looked?.remark], ["well-founded", input.remark]);
    const before = await record.db.selectFrom("glass").selectAll().orderBy("id").execute();
    await rebuildViews(record.db);
    assert.deepEqual(await record.db.selectFrom("glass").selectAll().orderBy("id").execute(), before);
    const later = await ask("ask-first-contact", themself(person), { person });
    assert.ok(later.kind === "done");
    assert.equal(typeof (await openFile(door(), luc, later.stream, today)), "object", "whatever begins meanwhile");
    const again = await ask("break-glass", { ...luc, id: "hilde-jacobs" }, { person }, why);
    assert.equal(
      again.kind === "done" && again.stream,
      later.stream,
      "on the trajectory, where the fund reads it as news",
    );
  });

  it("opens in the database what it opens in the application: that file, on those days, by that person alone", async () => {
    const [opened, other] = [await file(), await file()];
    const broken = await ask("break-glass", luc, { trajectory: opened.trajectory }, why);
    assert.equal(broken.kind, "done");
    const rows = (actor: Actor, day?: string) =>
      seenBy(
        record.db,
        actor,
        async (seen) => [
          (await readStream(seen, record.keys, opened.trajectory, { unseal: true })).length > 0,
          (await readStream(seen, record.keys, other.trajectory, { unseal: true })).length > 0,
          (await seen.selectFrom("person").select("id").execute()).some(({ id }) => id === other.person),
          (await seen.selectFrom("person_key").select("person_id").execute()).some(
            ({ person_id }) => person_id === opened.person,
          ),
        ],
        day,
      );
    assert.deepEqual(await rows(luc, today), [true, false, false, false]);
    for (const [actor, day] of [
      [luc, undefined],
      [luc, "2026-03-01"],
      [luc, "2026-03-04"],
      [{ ...luc, id: "hilde-jacobs" }, today],
      [paul, today],
    ] as const)
      assert.deepEqual(await rows(actor, day), [false, false, false, false], `${actor.id} ${day}`);
  });

  it("never opens more than the role sees of people it follows, whoever breaks it and whenever they look", async () => {
    const { trajectory } = await file();
    const organisation = fc.constantFrom(...funds.slice(0, 4), ...services.slice(0, 2), "riziv" as const);
    const days = fc.constantFrom(today, "2026-03-03", "2026-03-04", friday, monday, tuesday);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...roles), organisation, days, async (role, organisation, day) => {
        const actor: Actor = { id: `somebody-${made++}`, role, organisation, person: null };
        const may = ["coordinator", "advising-physician", "team-member"].includes(role) && /00$/.test(organisation);
        const answer = await ask("break-glass", actor, { trajectory }, why);
        assert.equal(answer.kind === "done", may && organisation !== "100", JSON.stringify({ actor, answer }));
        const seen = await openFile(door(), actor, trajectory, day);
        const follows = may && organisation === "100";
        assert.equal(seen !== "not-you", follows || (answer.kind === "done" && day <= "2026-03-03"), `${role} ${day}`);
        if (typeof seen === "string") return;
        assert.equal(
          seen.events.some(({ seal }) => seal === "opened"),
          role !== "coordinator",
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is made again from the events, and is the same", async () => {
    const { trajectory } = await file();
    await breaks(luc, trajectory);
    const rows = () => record.db.selectFrom("glass").selectAll().orderBy("id").execute();
    const before = await rows();
    assert.ok(before.length > 0);
    await rebuildViews(record.db);
    assert.deepEqual(await rows(), before);
  });
});
