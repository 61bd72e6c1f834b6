import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Actor } from "../../access/roles.ts";
import { representatives } from "../desk/representatives.ts";
import { an, givenDoor, recognised, themself, today } from "../door/given-door.ts";
import { feedFor } from "../links/feed-for.ts";
import { feedHasAll } from "../links/given-feed.ts";
import { recordPassedOn } from "../links/passed-on.ts";
import { everythingAbout } from "../own-data/everything.ts";
import { readStream } from "../record/read-stream.ts";
import { readsOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { type Account, keepAccounts } from "../sign-in/accounts.ts";
import { openFile } from "../views/file.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { actingBy, actsFor } from "./mandates.ts";

const [nele, samir] = representatives as readonly [Account, Account];
const until = "2026-03-20";

describe("somebody who acts for an insured person", () => {
  const given = givenDoor();
  const { record, door, ask } = given;

  /** A person with a trajectory that has a medical note in it, who gave Nele a power of attorney. */
  async function represented(medical: boolean) {
    await keepAccounts(record.db, representatives);
    const person = await recognised(given);
    const asked = await ask("ask-first-contact", themself(person), { person });
    assert.ok(asked.kind === "done");
    const trajectory = asked.stream;
    const marie: Actor = { ...an, id: "marie-lambert", role: "advising-physician" };
    const note = { confidentiality: "medical", note: "Een medische vaststelling." };
    assert.equal((await ask("write-note", marie, { trajectory }, note)).kind, "done");
    const input = { representative: nele.id, from: today, until, medical, inWriting: true };
    const done = await ask("give-mandate", themself(person), { person }, input);
    assert.ok(done.kind === "done", JSON.stringify(done));
    const mandate = String(done.events[0]?.open.id);
    const acting = async (day = today, by: Account = nele) => (await actingBy(record.db, by, mandate, day))?.actor;
    return { person, trajectory, mandate, acting };
  }

  it("is found by their code, and by nothing else", async () => {
    const { person } = await represented(false);
    for (const code of ["an-peeters", "account-nobody", person]) {
      const input = { representative: code, from: today, until, medical: false, inWriting: true };
      const answer = await ask("give-mandate", themself(person), { person }, input);
      assert.ok(answer.kind === "cannot" && answer.no.cannot === "nobody-has-that-code");
    }
  });

  it("acts until the last day, that day included; and nobody else does by the same paper", async () => {
    const { acting } = await represented(false);
    assert.ok(await acting());
    assert.ok(await acting(until));
    for (const day of ["2026-03-01", "2026-03-21"]) assert.equal(await acting(day), undefined);
    assert.equal(await acting(today, samir), undefined);
    assert.equal(await acting(today, { ...nele, role: "coordinator" }), undefined);
  });

  it("opens the file as the person does, without health unless the power of attorney says so", async () => {
    for (const medical of [false, true]) {
      const { trajectory, acting } = await represented(medical);
      const actor = await acting();
      assert.ok(actor);
      const file = await openFile(door(), actor, trajectory, today);
      assert.ok(typeof file !== "string");
      assert.equal(file.relation, "represents");
      const note = file.events.find(({ type }) => type === "MedicalNoteWritten");
      assert.equal(note?.seal, medical ? "opened" : "closed");
      assert.ok(!file.acts.some(({ name }) => ["stop", "sign-engagement", "give-consent"].includes(name)));
      assert.equal(await everythingAbout(door(), actor, today), undefined);
    }
  });

  it("does what is asked under their own name, for the person; each reading too", async () => {
    const { person, trajectory, acting } = await represented(false);
    const actor = await acting();
    assert.ok(actor);
    const input = { hasContract: false };
    const done = await ask("change-contract", actor, { person }, input);
    assert.ok(done.kind === "done", JSON.stringify(done));
    const [event] = await readStream(record.db, record.keys, person, { unseal: false }).then((all) => all.slice(-1));
    assert.deepEqual([event?.actor, event?.role, event?.person], [nele.id, "representative", person]);
    await openFile(door(), actor, trajectory, today);
    const [read] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([read?.actor, read?.role, read?.purpose], [nele.id, "representative", "represents"]);
    // What they are told by the feed they were told too; of what the person is told themself nothing is kept.
    await feedHasAll(record.db);
    for (const reader of [actor, themself(person)]) {
      const { events } = await feedFor(record.db, reader, null, 100);
      assert.ok(events.length > 0);
      await recordPassedOn(record.db, reader, events, door().now());
    }
    const [told] = await readsOf(record.db, person, { limit: 1 });
    assert.deepEqual([told?.actor, told?.role, told?.purpose], [nele.id, "representative", "passed-on"]);
  });

  it("does nothing that is done in person, and the attempt is on record", async () => {
    const { person, trajectory, acting } = await represented(false);
    const actor = await acting();
    assert.ok(actor);
    const more = { representative: samir.id, from: today, until, medical: true, inWriting: true };
    const consent = { partner: "vdab", purpose: "guidance-to-work", inWriting: true };
    for (const [act, to, input] of [
      ["stop", { trajectory }, {}],
      ["sign-engagement", { trajectory }, { declares: true }],
      ["give-consent", { trajectory }, consent],
      ["give-account-number", { person }, { iban: "BE68539007547034" }],
      ["give-mandate", { person }, more],
    ] as const)
      assert.deepEqual(await ask(act, actor, to, input), { kind: "not-you", why: "not-for-another" }, act);
    const tried = await record.db
      .selectFrom("refused_attempt")
      .selectAll()
      .where("person_id", "=", person)
      .where("why", "=", "not-for-another")
      .execute();
    assert.deepEqual(
      tried.map(({ actor, role }) => [actor, role]),
      Array.from({ length: 5 }, () => [nele.id, "representative"]),
    );
  });

  it("is out at once when the person takes it back, or they lay it down themself", async () => {
    for (const by of ["person", "representative"] as const) {
      const { person, mandate, trajectory, acting } = await represented(true);
      const actor = await acting();
      assert.ok(actor);
      const ended = await ask("end-mandate", by === "person" ? themself(person) : actor, { person }, { mandate });
      assert.equal(ended.kind, "done");
      assert.equal(await acting(), undefined);
      // Where the application still takes them for somebody who acts, the database does not.
      assert.equal(await openFile(door(), actor, trajectory, today), "not-found");
    }
  });

  it("reads in the database what the power of attorney opens there, whatever the application says of it", async () => {
    const [one, other] = [await represented(false), await represented(true)];
    const forged = (person: string, mandate: string, on: string, id = nele.id): Actor => ({
      ...{ id, role: "insured-person", organisation: null, person },
      mandate: { id: mandate, medical: true, on },
    });
    const sees = (actor: Actor) =>
      seenBy(record.db, actor, async (seen) => [
        (await seen.selectFrom("person").select("id").execute()).map(({ id }) => id),
        (await seen.selectFrom("person_key").select("person_id").execute()).map(({ person_id }) => person_id),
        (await seen.selectFrom("event").select("person_id").distinct().execute()).map(({ person_id }) => person_id),
      ]);
    assert.deepEqual(await sees(forged(one.person, one.mandate, today)), [[one.person], [], [one.person]]);
    assert.deepEqual(await sees(forged(other.person, other.mandate, today)), [
      [other.person],
      [other.person],
      [other.person],
    ]);
    const days = fc.constantFrom("2026-02-27", "2026-03-01", "2026-03-21", "2027-01-01");
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.boolean(), fc.boolean(), days, async (crossed, stranger, late, day) => {
        fc.pre(crossed || stranger || late);
        const actor = forged(
          one.person,
          crossed ? other.mandate : one.mandate,
          late ? day : today,
          stranger ? samir.id : nele.id,
        );
        assert.deepEqual(await sees(actor), [[], [], []]);
      }),
      { numRuns: 25 },
    );
  });

  it("finds whom they act for, by name, and nobody else", async () => {
    const { person, mandate } = await represented(false);
    const found = (await actsFor(record.db, nele.id, today)).find(({ id }) => id === mandate);
    assert.deepEqual([found?.person_id, found?.familyName], [person, "d'Hondt"]);
    assert.deepEqual(await actsFor(record.db, samir.id, today), []);
  });

  it("is made again from the events, and is the same", async () => {
    await represented(true);
    const rows = () => record.db.selectFrom("mandate").selectAll().orderBy("id").execute();
    const before = await rows();
    assert.ok(before.length > 0);
    await rebuildViews(record.db);
    assert.deepEqual(await rows(), before);
  });
});
