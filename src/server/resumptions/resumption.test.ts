import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenDoor, luc, marie, recognised, sofie, themself, today, tom } from "../door/given-door.ts";
import type { Answer } from "../door/request.ts";
import { letterOf } from "../letters/write-letter.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { dueResumptions } from "./due-resumptions.ts";
import { openResumption } from "./open-resumption.ts";

const bakery = {
  nature: "adapted-work",
  activity: "Bakkerij Peeters",
  from: "2026-03-03",
  hoursPerWeek: "19.5",
  fullTimeHours: "38",
};
const health = { halfOfCapacityLost: true, workSuitsHealth: true, findings: "Rugklachten, marker-medisch-2204." };
const stream = (answer: Answer): string => {
  assert.equal(answer.kind, "done", JSON.stringify(answer));
  return answer.kind === "done" ? answer.stream : "";
};
const cannot = (answer: Answer): string | undefined => (answer.kind === "cannot" ? answer.no.cannot : answer.kind);

describe("work beside the benefit, at the door", () => {
  const given = givenDoor();
  const { ask } = given;
  const declares = async () => {
    const person = await recognised(given);
    return { person, resumption: stream(await ask("declare-resumption", themself(person), {}, bakery)) };
  };
  const list = async () => (await dueResumptions(given.record, marie, 100)).map(({ stream: of, what }) => [of, what]);

  it("is declared outside a trajectory, with the rulings on its day, and waits for the advising physician", async () => {
    const person = await recognised(given);
    const answer = await ask("declare-resumption", themself(person), {}, bakery);
    const resumption = stream(answer);
    const [event] = answer.kind === "done" ? answer.events : [];
    assert.deepEqual(
      event?.rulings.map(({ rule, outcome }) => [rule, outcome]),
      [
        ["declaration-day", "2026-03-02"],
        ["late-declaration", "none"],
        ["decision-term", "2026-04-15"],
      ],
    );
    const due = (await dueResumptions(given.record, marie, 100)).find((one) => one.stream === resumption);
    assert.deepEqual([due?.what, due?.by], ["permit-partial-resumption", "2026-04-15"]);
  });

  it("is nobody else's to declare, decide or read", async () => {
    const { person, resumption } = await declares();
    const other = await recognised(given);
    const to = { resumption };
    assert.equal((await ask("end-resumption", themself(other), to, { on: today, reason: "other" })).kind, "not-you");
    assert.equal((await ask("check-resumption", luc, to, { on: today, findings: "Een bevinding." })).kind, "not-you");
    for (const stranger of [luc, sofie, tom, themself(other)])
      assert.equal(await openResumption(given.door(), stranger, resumption, today), "not-you");
    assert.notEqual(await openResumption(given.door(), themself(person), resumption, today), "not-you");
  });

  it("keeps the findings for physician and person, and gives a letter that names work, appeal and no findings", async () => {
    const { person, resumption } = await declares();
    const permit = { ...health, until: "2027-03-02", conditions: "Geen nachtwerk doen." };
    stream(await ask("permit-partial-resumption", marie, { resumption }, permit));
    const read = async (actor: typeof marie) =>
      JSON.stringify(await openResumption(given.door(), actor, resumption, today));
    assert.match(await read(marie), /marker-medisch-2204/);
    assert.match(await read(themself(person)), /marker-medisch-2204/);
    assert.doesNotMatch(await read({ ...marie, role: "coordinator" }), /marker-medisch-2204/);
    const letter = await letterOf(given.door(), resumption, 2);
    assert.equal(letter?.pdf.subarray(0, 5).toString(), "%PDF-");
  });

  it("is followed by a new request, and then waits for no check of the old one", async () => {
    const { person, resumption } = await declares();
    stream(await ask("permit-partial-resumption", marie, { resumption }, { ...health, until: "2027-03-02" }));
    assert.deepEqual((await list()).find(([of]) => of === resumption)?.[1], "check-resumption");
    const more = { ...bakery, from: "2026-06-01", hoursPerWeek: "28.5" };
    const second = stream(await ask("declare-resumption", themself(person), {}, more));
    const after = await list();
    assert.equal(
      after.find(([of]) => of === resumption),
      undefined,
    );
    assert.deepEqual(after.find(([of]) => of === second)?.[1], "permit-partial-resumption");
    const check = await ask("check-resumption", marie, { resumption }, { on: today, findings: health.findings });
    assert.equal(cannot(check), "resumption-has-ended");
  });

  it("is declared once by six requests at the same moment", async () => {
    const person = await recognised(given);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => ask("declare-resumption", themself(person), {}, bakery)),
    );
    assert.equal(answers.filter(({ kind }) => kind === "done").length, 1);
    for (const answer of answers.filter(({ kind }) => kind !== "done"))
      assert.ok(["day-is-too-early", "changed"].includes(cannot(answer) ?? ""), cannot(answer));
  });

  it("comes down to the same views when they are built again", async () => {
    const rows = () => given.record.db.selectFrom("resumption").selectAll().orderBy("stream_id").execute();
    const before = await rows();
    await rebuildViews(given.record.db);
    assert.ok(before.length > 4);
    assert.deepEqual(await rows(), before);
  });
});
