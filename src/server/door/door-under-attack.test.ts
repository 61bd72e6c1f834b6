import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { professionals } from "../desk/professionals.ts";
import { strangeFile } from "../glass/strange-file.ts";
import { keepAccounts } from "../sign-in/accounts.ts";
import { openPerson } from "../views/people.ts";
import { an, givenDoor, marie, recognised, sofie, themself, today, tom } from "./given-door.ts";
import { anInput } from "./given-input.ts";
import type { Answer } from "./request.ts";

const stream = (answer: Answer): string => {
  assert.equal(answer.kind, "done", JSON.stringify(answer));
  return answer.kind === "done" ? answer.stream : "";
};
/** Of another service for prevention than that of the employer. */
const stranger = { ...tom, id: "claire-dupont", organisation: "prevention-south" } as const;

describe("the door, under attack,", () => {
  const given = givenDoor();
  const { ask } = given;
  const asked = async () => {
    const person = await recognised(given);
    return { person, trajectory: stream(await ask("ask-first-contact", themself(person), {})) };
  };

  it("looks anew who may do it, when a consent is taken back while it is being done", async () => {
    const { db } = given.record;
    const person = await recognised(given, { incapableSince: "2024-10-01" });
    stream(await ask("recognise-invalidity", an, { person }, { since: "2025-10-01" }));
    const own = { service: "vdab", askedByFund: false };
    const trajectory = stream(await ask("register-at-service", themself(person), {}, own));
    stream(await ask("confirm-invalidity", an, { trajectory }, {}));
    await keepAccounts(db, professionals);
    const locked = Promise.withResolvers<void>();
    const free = Promise.withResolvers<void>();
    // It waits where it looks who the mediator is: after it was found to be allowed, before anything is written.
    const holding = given.record.owner.transaction().execute(async (trx) => {
      await sql`lock table account in access exclusive mode`.execute(trx);
      locked.resolve();
      await free.promise;
    });
    await locked.promise;
    const doing = ask("assign-mediator", sofie, { trajectory }, { mediator: sofie.id });
    const waits = sql`select from pg_locks where relation = 'account'::regclass and not granted`;
    while ((await waits.execute(given.record.owner)).rows.length === 0) await pause(5);
    stream(await ask("withdraw-consent", themself(person), { trajectory }, { partner: "vdab" }));
    free.resolve();
    await holding;
    assert.deepEqual(await doing, { kind: "not-you", why: "not-this-person" });
    const done = await db.selectFrom("event").select("actor").where("stream_id", "=", trajectory).execute();
    assert.ok(!done.some(({ actor }) => actor === sofie.id));
  });

  it("puts nothing on record after the end, whatever is signed, written or asked while the person stops", async () => {
    const { person, trajectory } = await asked();
    stream(await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" }));
    const signs = [themself(person), an, marie].map(
      (who) => () => ask("sign-engagement", who, { trajectory }, { declares: true }),
    );
    const stops = [1, 2, 3].map(() => () => ask("stop", themself(person), { trajectory }));
    const answers = await Promise.all([...signs, ...stops, ...signs, ...stops].map((act) => act()));
    const types = await given.record.db
      .selectFrom("event")
      .select("type")
      .where("stream_id", "=", trajectory)
      .orderBy("version")
      .execute();
    const end = types.findIndex(({ type }) => type === "TrajectoryStopped");
    assert.ok(end > 0, JSON.stringify(types));
    assert.equal(types.length, end + 1, JSON.stringify(types));
    const stopped = answers.filter((answer) => answer.kind === "done" && answer.act === "stop");
    assert.equal(stopped.length, 1);
  });

  it("does what is asked for another with the same key, however long, and never says that it was done", async () => {
    const [one, two] = [await asked(), await asked()];
    for (const [nth, key] of ["key-of-two-requests", "k".repeat(5000)].entries()) {
      const note = { confidentiality: "everyone", note: "Een zin die lang genoeg is." };
      const write = (trajectory: string) => ask("write-note", an, { trajectory }, note, { key });
      for (const { trajectory } of [one, two, one]) assert.equal(stream(await write(trajectory)), trajectory);
      const written = await given.record.db.selectFrom("event").select("stream_id").where("type", "=", "NoteWritten");
      const notes = (await written.execute()).map(({ stream_id }) => stream_id);
      for (const { trajectory } of [one, two]) assert.equal(notes.filter((of) => of === trajectory).length, nth + 1);
    }
  });

  it("says no sooner of an unknown number than of a known one that nobody of that name is followed", async () => {
    const person = await recognised(given);
    const { national_number: known } = await given.record.db
      .selectFrom("person")
      .select("national_number")
      .where("id", "=", person)
      .executeTakeFirstOrThrow();
    const advice = anInput("refer-by-occupational-physician");
    for (const nationalNumber of [known, "51010299721"])
      for (const look of [
        () => ask("refer-by-occupational-physician", stranger, { nationalNumber }, advice),
        () => openPerson(given.door(), sofie, { nationalNumber }, today),
        () => strangeFile(given.door(), an, nationalNumber),
      ]) {
        const began = performance.now();
        const answer = await look();
        const nobody: unknown[] = [undefined, "not-found", { kind: "not-found", what: "person" }];
        assert.ok(
          nobody.some((one) => isDeepStrictEqual(one, answer)),
          JSON.stringify(answer),
        );
        // As long as the wait, which no answer that was found out comes near; a timer may be a millisecond early.
        assert.ok(performance.now() - began > 98, `${performance.now() - began} ms`);
      }
  });
});
