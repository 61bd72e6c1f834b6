import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openFile } from "../views/file.ts";
import {
  an,
  givenDoor,
  luc,
  marie,
  recognised,
  secretary,
  sofie,
  themself,
  today,
  tom,
  unknownId,
} from "./given-door.ts";
import type { Answer } from "./request.ts";

const stream = (answer: Answer): string => {
  assert.equal(answer.kind, "done", JSON.stringify(answer));
  return answer.kind === "done" ? answer.stream : "";
};
const cannot = (answer: Answer): string | undefined => (answer.kind === "cannot" ? answer.no.cannot : answer.kind);

describe("the door", () => {
  const given = givenDoor();
  const { ask } = given;
  const asked = async (facts: object = {}) => {
    const person = await recognised(given, facts);
    return { person, trajectory: stream(await ask("ask-first-contact", themself(person), {})) };
  };

  it("names every fault of a malformed request and stores nothing", async () => {
    const answer = await ask("register-recognition", an, {}, { fund: "999", incapableSince: "2026-02-30" });
    assert.equal(answer.kind, "malformed");
    const fields = answer.kind === "malformed" ? answer.faults.map(({ path }) => path.join(".")) : [];
    for (const field of ["person", "fund", "regime", "incapableSince", "entitled", "exclusion", "hasContract"])
      assert.ok(fields.includes(field), field);
    assert.equal((await given.record.db.selectFrom("event").select("type").execute()).length, 0);
  });

  it("tells a wrong national number by structure and by check digits", async () => {
    for (const nationalNumber of ["85.13.01-123.45", "850730 033-27", "00000000000", "12345"]) {
      const person = {
        nationalNumber,
        givenName: "A",
        familyName: "B",
        language: "nl",
        street: "Straat 1",
        postcode: "9000",
        town: "Gent",
      };
      const rest = {
        fund: "100",
        regime: "employee",
        incapableSince: "2025-10-01",
        entitled: true,
        exclusion: "none",
        hasContract: false,
      };
      const answer = await ask("register-recognition", an, {}, { person, ...rest });
      assert.equal(answer.kind, "malformed", nationalNumber);
    }
  });

  it("knows no trajectory, person or act that is not there", async () => {
    assert.deepEqual(await ask("stop", themself(unknownId()), { trajectory: unknownId() }), {
      kind: "not-found",
      what: "trajectory",
    });
    assert.deepEqual(await ask("ask-first-contact", an, { person: unknownId() }), {
      kind: "not-found",
      what: "person",
    });
    assert.deepEqual(await ask("toString", an, {}), { kind: "not-found", what: "act" });
  });

  it("lets only those who follow act, and records the attempt of another", async () => {
    const { trajectory } = await asked();
    const contact = { on: today, how: "by-telephone" };
    assert.deepEqual(await ask("hold-first-contact", luc, { trajectory }, contact), {
      kind: "not-you",
      why: "not-this-person",
    });
    assert.deepEqual(await ask("hold-first-contact", marie, { trajectory }, contact), {
      kind: "not-you",
      why: "not-this-role",
    });
    const attempts = await given.record.db
      .selectFrom("refused_attempt")
      .selectAll()
      .where("stream_id", "=", trajectory)
      .orderBy("id")
      .execute();
    assert.deepEqual(
      attempts.map(({ actor, why }) => [actor, why]),
      [
        ["luc-martin", "not-this-person"],
        ["marie-lambert", "not-this-role"],
      ],
    );
  });

  it("puts on record who tried a person of whom they are told nothing, of a known number and of an unknown one alike", async () => {
    const person = await recognised(given);
    const { national_number: nationalNumber } = await given.record.db
      .selectFrom("person")
      .select("national_number")
      .where("id", "=", person)
      .executeTakeFirstOrThrow();
    const tried = async (number: string) => {
      const input = { service: "vdab", askedByFund: false };
      const answer = await ask("register-at-service", sofie, { nationalNumber: number }, input);
      const attempt = await given.record.db
        .selectFrom("refused_attempt")
        .selectAll()
        .where("actor", "=", "sofie-maes")
        .orderBy("id", "desc")
        .executeTakeFirst();
      return { said: cannot(answer), why: attempt?.why, about: attempt?.person_id };
    };
    const nothing = { said: "not-told-without-consent", why: "not-told" };
    assert.deepEqual(await tried(nationalNumber), { ...nothing, about: person });
    assert.deepEqual(await tried("51010299721"), { ...nothing, about: null });
  });

  it("begins the presumption with the third signature and not before", async () => {
    const { person, trajectory } = await asked();
    stream(await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" }));
    const first = await ask("sign-engagement", themself(person), { trajectory }, { declares: true });
    const second = await ask("sign-engagement", an, { trajectory }, { declares: true });
    const third = await ask("sign-engagement", marie, { trajectory }, { declares: true });
    const types = [first, second, third].map((answer) =>
      answer.kind === "done" ? answer.events.map(({ type }) => type) : answer.kind,
    );
    assert.deepEqual(types, [
      ["EngagementSigned"],
      ["EngagementSigned"],
      ["EngagementSigned", "EngagementComplete", "PresumptionStarted"],
    ]);
    const started = third.kind === "done" ? third.events.at(-1)?.open : undefined;
    assert.deepEqual(started, { from: "2026-03-02", until: "2026-09-01" });
    assert.equal(cannot(await ask("sign-engagement", an, { trajectory }, { declares: true })), "already-signed");
  });

  it("lets one of two trajectories at once begin", async () => {
    const person = await recognised(given);
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask("ask-first-contact", themself(person), {})));
    assert.equal(answers.filter(({ kind }) => kind === "done").length, 1);
    for (const answer of answers.filter(({ kind }) => kind !== "done"))
      assert.equal(cannot(answer), "trajectory-is-running");
  });

  it("puts all six simultaneous acts of different people on record, once each", async () => {
    const { person, trajectory } = await asked();
    stream(await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" }));
    const answers = await Promise.all(
      [themself(person), an, marie].flatMap((actor) =>
        [1, 2].map(() => ask("sign-engagement", actor, { trajectory }, { declares: true })),
      ),
    );
    assert.equal(answers.filter(({ kind }) => kind === "done").length, 3);
    const events = await given.record.db
      .selectFrom("event")
      .select("type")
      .where("stream_id", "=", trajectory)
      .execute();
    assert.equal(events.filter(({ type }) => type === "PresumptionStarted").length, 1);
  });

  it("tells who saw an older version that it changed, and stores nothing", async () => {
    const { trajectory } = await asked();
    const input = { on: today, time: "09:30", how: "by-telephone", place: "Telefoon" };
    stream(await ask("invite-to-first-contact", an, { trajectory }, input, { version: 1 }));
    assert.deepEqual(await ask("invite-to-first-contact", an, { trajectory }, input, { version: 1 }), {
      kind: "changed",
      version: 2,
    });
  });

  it("does the same request with the same key once", async () => {
    const person = await recognised(given);
    const more = { key: "key-of-this-request" };
    const [one, two] = [
      await ask("ask-first-contact", themself(person), {}, {}, more),
      await ask("ask-first-contact", themself(person), {}, {}, more),
    ];
    assert.equal(stream(one), stream(two));
  });

  it("keeps what is medical for those who may read it, in the file and out of every other column", async () => {
    const person = await recognised(given);
    const findings = "kan zittend werk aan, marker-medisch-4711";
    const input = { examinedOn: today, saysWantsToWork: true, hasWorkPotential: true, workPotential: findings };
    const trajectory = stream(await ask("refer-to-coordinator", marie, { person }, input));
    const sees = async (actor: typeof an) => JSON.stringify(await openFile(given.door(), actor, trajectory, today));
    assert.match(await sees(marie), /marker-medisch-4711/);
    assert.match(await sees(themself(person)), /marker-medisch-4711/);
    assert.doesNotMatch(await sees(an), /marker-medisch-4711/);
    for (const stranger of [luc, tom, sofie, secretary])
      assert.equal(await openFile(given.door(), stranger, trajectory, today), "not-you");
    const reads = await given.record.db
      .selectFrom("read_log")
      .select(["actor", "what"])
      .where("stream_id", "=", trajectory)
      .orderBy("id")
      .execute();
    assert.deepEqual(reads.map(({ actor, what }) => [actor, what]).slice(0, 1), [
      ["marie-lambert", "file with medical data"],
    ]);
    assert.equal(reads.length, 3);
  });

  it("lets the insured person stop at once, and nothing goes on after it", async () => {
    const { person, trajectory } = await asked();
    stream(await ask("stop", themself(person), { trajectory }));
    assert.equal(
      cannot(await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" })),
      "trajectory-has-ended",
    );
    assert.equal(cannot(await ask("stop", themself(person), { trajectory })), "trajectory-has-ended");
  });
});
