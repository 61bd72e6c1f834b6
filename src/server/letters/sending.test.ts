import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, luc, marie, recognised, secretary, today } from "../door/given-door.ts";
import { subjectOf } from "../pages/act-form-subject.ts";
import { readsOf } from "../record/reads.ts";
import { rebuildViews } from "../views/rebuild.ts";

const missed = {
  breach: "incapacity-evaluation",
  absentOn: "2026-02-23",
  reasonsWeighed: true,
  grounds: "Geen reden opgegeven.",
};
const home = (nationalNumber: string) => ({ nationalNumber, street: "Kaai 1", postcode: "9000", town: "Gent" });
const posting = { registeredNumber: "RR 0123", postedOn: today };

describe("the way of a letter, through the door", () => {
  const given = givenDoor();
  const { ask, record } = given;
  const suspended = async () => {
    const person = await recognised(given);
    const answer = await ask("suspend-benefit", marie, { person }, missed);
    assert.ok(answer.kind === "done");
    return { person, letter: `${person}.${answer.version}`, version: answer.version };
  };
  const way = (person: string) =>
    record.db.selectFrom("sending").selectAll().where("person_id", "=", person).executeTakeFirstOrThrow();

  it("begins with the event, with who sends it and how", async () => {
    const { person, version } = await suspended();
    const { stream_id, sender, kind, registered, appeal, caused_on, posted_on, ...rest } = await way(person);
    assert.deepEqual([stream_id, rest.version, sender, kind], [person, version, "100", "BenefitSuspended"]);
    assert.deepEqual([registered, appeal, caused_on, posted_on], [true, true, today, null]);
  });

  it("goes on with the post, and the term of appeal counts from the receipt", async () => {
    const { person, letter } = await suspended();
    assert.equal((await ask("record-posting", an, { letter }, posting)).kind, "done");
    assert.equal((await ask("record-receipt", an, { letter }, { result: "delivered", on: today })).kind, "done");
    const { registered_number, posted_on, result, result_on, appeal_until } = await way(person);
    assert.deepEqual(
      [registered_number, posted_on, result, result_on, appeal_until],
      ["RR 0123", today, "delivered", today, "2026-06-02"],
    );
    const again = await ask("record-posting", an, { letter }, posting);
    assert.equal(again.kind === "cannot" && again.no.cannot, "letter-was-posted");
  });

  it("or is over when the letter is handed over", async () => {
    const { person, letter } = await suspended();
    assert.equal((await ask("hand-over-letter", marie, { letter }, { on: today, signed: true })).kind, "done");
    const { handed_over_on, appeal_until, posted_on } = await way(person);
    assert.deepEqual([handed_over_on, appeal_until, posted_on], [today, "2026-06-02", null]);
  });

  it("says who the person is to no house that follows them no more", async () => {
    const { person, letter } = await suspended();
    const ended = await ask("end-recognition", an, { person }, { on: today, reason: "full-resumption" });
    assert.equal(ended.kind, "done", JSON.stringify(ended));
    const kept = await record.db.selectFrom("person").selectAll().where("id", "=", person).executeTakeFirstOrThrow();
    const named = { ...{ givenName: "Mieke", familyName: "d'Hondt", language: "nl" }, ...home(kept.national_number) };
    const anew = {
      ...{ person: named, fund: "300", regime: "employee", incapableSince: today, entitled: true },
      ...{ exclusion: "none", hasContract: false },
    };
    const registered = await ask("register-recognition", luc, {}, anew);
    assert.ok(registered.kind === "done" && registered.stream === person, JSON.stringify(registered));
    const at = { under: "letter", id: letter, act: "record-posting", day: today } as const;
    await assert.rejects(subjectOf(given.door(), an, at), { code: "not-this-person" });
  });

  it("is told by the house that sends it, and by no other", async () => {
    const { letter } = await suspended();
    for (const other of [luc, secretary])
      assert.equal((await ask("record-posting", other, { letter }, posting)).kind, "not-you", other.id);
    const at = { under: "letter", id: letter, act: "record-posting", day: today } as const;
    assert.match((await subjectOf(given.door(), an, at)).about ?? "", /d'Hondt/);
    const [read] = await readsOf(record.db, letter.slice(0, 36), { limit: 1 });
    assert.deepEqual([read?.actor, read?.what], [an.id, "identity"]);
    await assert.rejects(subjectOf(given.door(), luc, at), { code: "not-this-person" });
    const nothing = await ask("record-posting", an, { letter: `${letter}9` }, posting);
    assert.deepEqual(nothing, { kind: "not-found", what: "letter" });
  });

  it("is the same when it is told again from the events alone", async () => {
    const all = async () =>
      (await record.db.selectFrom("sending").selectAll().execute()).map((row) => JSON.stringify(row)).sort();
    const written = await all();
    assert.ok(written.length >= 4);
    await rebuildViews(record.db);
    assert.deepEqual(await all(), written);
  });
});
