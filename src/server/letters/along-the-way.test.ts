import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { lettersOf } from "./letters-of.ts";
import { letterOf } from "./write-letter.ts";

const declared = { declares: true };

describe("letters along a trajectory", () => {
  const given = givenDoor();
  const { ask } = given;
  const done = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked);
    assert.ok(answer.kind === "done", JSON.stringify(answer));
    return answer.stream;
  };
  const opened = async (facts: object = {}) => {
    const person = await recognised(given, facts);
    return { person, trajectory: await done("ask-first-contact", themself(person), {}) };
  };
  const kinds = async (stream: string) => (await lettersOf(given.record.db, [stream])).map(({ kind }) => kind);
  const read = async (stream: string, kind: string) => {
    const letter = (await lettersOf(given.record.db, [stream])).find((one) => one.kind === kind);
    assert.ok(letter, kind);
    return pdfText((await letterOf(given.record, stream, letter.version))?.pdf ?? Buffer.alloc(0)).join(" ");
  };

  it("tell with the third signature from when until when the presumption runs, signed by the coordinator", async () => {
    const { person, trajectory } = await opened();
    await done("hold-first-contact", an, { trajectory }, { on: today, how: "by-telephone" });
    await done("sign-engagement", an, { trajectory }, declared);
    await done("sign-engagement", marie, { trajectory }, declared);
    assert.deepEqual(await kinds(trajectory), []);
    await done("sign-engagement", themself(person), { trajectory }, declared);
    const letter = await read(trajectory, "PresumptionStarted");
    assert.match(letter, /Eerste dag.*2\s*maart\s*2026.*Laatste dag.*1\s*september\s*2026/);
    assert.match(letter, /slide 25|dia 25/);
    assert.doesNotMatch(letter, /beroep gaan/);
  });

  it("tell that and why it was closed, once the coordinator did", async () => {
    const { trajectory } = await opened();
    await done("close", an, { trajectory }, { reason: "no-work-found" });
    const letter = await read(trajectory, "TrajectoryClosed");
    assert.match(letter, /afgesloten op 2\s*maart\s*2026.*geen werk gevonden.*beslist niet over uw uitkering/);
  });

  it("go to nobody who died, also when the views are made again", async () => {
    const { trajectory } = await opened();
    await done("close", an, { trajectory }, { reason: "death" });
    await rebuildViews(given.record.db);
    assert.deepEqual(await kinds(trajectory), []);
    const way = given.record.db.selectFrom("sending").selectAll().where("stream_id", "=", trajectory);
    assert.deepEqual(await way.execute(), []);
  });

  it("tell that the service may begin, once the fund confirmed the invalidity", async () => {
    const person = await recognised(given, { incapableSince: "2024-10-01" });
    await done("recognise-invalidity", an, { person }, { since: "2025-10-01" });
    const atVdab = { service: "vdab", askedByFund: false };
    const trajectory = await done("register-at-service", themself(person), {}, atVdab);
    await done("confirm-invalidity", an, { trajectory });
    const letter = await read(trajectory, "InvalidityConfirmed");
    assert.match(letter, /bij VDAB kan beginnen.*2\s*maart\s*2026.*1\s*oktober\s*2025.*op elk moment stoppen/);
  });
});
