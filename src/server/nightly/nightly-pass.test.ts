import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { verifyCheckpoints } from "../record/checkpoint.ts";
import { publicKeyOf } from "../record/export-line.ts";
import { untilSettled } from "../record/given-record.ts";
import { keepNights } from "./keep-nights.ts";
import { nightlyPass } from "./nightly-pass.ts";
import { tickOff, unseenReminders } from "./reminders.ts";
import "./tables.ts";

describe("the nightly pass", () => {
  const given = givenDoor();
  const { record, ask } = given;
  const reminders = () => record.db.selectFrom("reminder").selectAll().orderBy("due_on").execute();
  const asked = async () => {
    const answer = await ask("ask-first-contact", themself(await recognised(given)), {});
    return answer.kind === "done" ? answer.stream : "";
  };

  it("tells of each thing that became due, on its day and not before, once", async () => {
    const stream = await asked();
    const [due] = await record.db.selectFrom("due").selectAll().where("stream_id", "=", stream).execute();
    const dueOn = due?.due_on ?? "";
    assert.equal((await nightlyPass(given.door(), dayBefore(dueOn)))?.reminders, 0);
    assert.equal((await nightlyPass(given.door(), dueOn))?.reminders, 1);
    assert.equal((await nightlyPass(given.door(), dueOn))?.reminders, 0);
    assert.equal((await nightlyPass(given.door(), "2026-12-31"))?.reminders, 0);
    assert.deepEqual(
      (await reminders()).map(({ stream_id, what, due_on, noticed_on }) => [stream_id, what, due_on, noticed_on]),
      [[stream, "invite-to-first-contact", dueOn, dueOn]],
    );
  });

  it("reminds the coordinators of the fund, and no others, until it is ticked off or done", async () => {
    const stream = await asked();
    await nightlyPass(given.door(), "2026-12-31");
    const told = async (actor: typeof an) =>
      (await unseenReminders(record.db, actor, 100)).map((reminder) => reminder.stream);
    assert.ok((await told(an)).includes(stream));
    for (const other of [luc, marie]) assert.deepEqual(await told(other), []);
    await tickOff(record.db, luc, stream);
    assert.ok((await told(an)).includes(stream));
    await tickOff(record.db, an, stream);
    assert.ok(!(await told(an)).includes(stream));
    const done = await asked();
    await nightlyPass(given.door(), "2026-12-31");
    assert.ok((await told(an)).includes(done));
    await ask("hold-first-contact", an, { trajectory: done }, { on: today, how: "by-telephone" });
    assert.ok(!(await told(an)).includes(done));
  });

  it("warns of a presumption that will lapse, and not of one of a trajectory that stopped", async () => {
    await record.owner.deleteFrom("reminder").execute();
    const engaged = async () => {
      const person = await recognised(given);
      const opened = await ask("refer-to-coordinator", marie, { person }, referral);
      const trajectory = opened.kind === "done" ? opened.stream : "";
      await ask("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
      for (const actor of [themself(person), an, marie])
        await ask("sign-engagement", actor, { trajectory }, { declares: true });
      return { person, trajectory };
    };
    const [running, stopped] = [await engaged(), await engaged()];
    await ask("stop", themself(stopped.person), { trajectory: stopped.trajectory });
    const { rows } = await sql<{ until: string }>`
      select state #>> '{engagement,presumption,until}' as until from trajectory where stream_id = ${running.trajectory}`.execute(
      record.db,
    );
    const until = rows[0]?.until ?? "";
    const warned = async (day: string) => {
      await nightlyPass(given.door(), day);
      return (await reminders())
        .filter(({ what }) => what === "presumption-lapses")
        .map(({ stream_id, due_on }) => [stream_id, due_on]);
    };
    assert.deepEqual(await warned(daysBefore(until, 31)), []);
    assert.deepEqual(await warned(daysBefore(until, 30)), [[running.trajectory, until]]);
    assert.deepEqual(await warned(until), [[running.trajectory, until]]);
  });

  it("is done by one of several processes, and loses nothing when several try", async () => {
    await record.owner.deleteFrom("reminder").execute();
    await asked();
    const nights = await Promise.all([1, 2, 3, 4].map(() => nightlyPass(given.door(), "2027-03-01")));
    const done = nights.filter((night) => night !== undefined);
    assert.ok(done.length >= 1);
    assert.equal(
      done.reduce((sum, night) => sum + night.reminders, 0),
      (await reminders()).length,
    );
    const trusted = [publicKeyOf(record.keys.signing)];
    await untilSettled(record);
    assert.equal((await record.db.transaction().execute((trx) => verifyCheckpoints(trx, trusted))).intact, true);
  });

  it("is done once a day by a server that runs, also when it was off for a while, and again after one that broke off", async () => {
    let day = "2028-01-01";
    const clock = { today: async () => day, now: () => new Date() };
    const failures: unknown[] = [];
    const nights = async () =>
      (await record.db.selectFrom("night").select("day").where("day", ">=", "2028-01-01").orderBy("day").execute()).map(
        (night) => night.day,
      );
    const until = async (howMany: number) => {
      while ((await nights()).length < howMany) await pause(5);
    };
    const stop = keepNights(given.door(), clock, (error) => failures.push(error), 10);
    await until(1);
    await record.owner.deleteFrom("night").where("day", "=", day).execute();
    await until(1);
    day = "2028-01-09";
    await until(2);
    await stop();
    assert.deepEqual(await nights(), ["2028-01-01", "2028-01-09"]);
    assert.deepEqual(failures, []);
  });
});

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string): string => daysBefore(day, 1);
const referral = {
  examinedOn: today,
  saysWantsToWork: true,
  hasWorkPotential: true,
  workPotential: "Kan zittend werk aan, halve dagen.",
};
