import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { dayInBelgium } from "../clock.ts";
import { perform } from "../door/door.ts";
import { an, givenDoor, luc, marie, recognised, themself } from "../door/given-door.ts";
import { readsOf } from "../record/reads.ts";
import { keepAccounts } from "../sign-in/accounts.ts";
import { openFile } from "../views/file.ts";
import { Refused } from "../web/problem.ts";
import { type FileAsSeen, fileAsSeen } from "./file-as-seen.ts";

const veerle: Actor = { id: "veerle-aerden", role: "auditor", organisation: "riziv", person: null };
const tom: Actor = {
  id: "tom-wouters",
  role: "occupational-physician",
  organisation: "prevention-north",
  person: null,
};
const finding = "Rugletsel, zittend werk.";
const said = "Weer aan het werk als bakker";

describe("the file as somebody saw it on a day", () => {
  const given = givenDoor();
  const door = () => given.door();

  /**
   * Referred on 2 March, contact and engagement on 10 March, consent on 20 March, referred to the occupational physician,
   * consent taken back on 2 April. What everybody was shown at the end of each day is kept.
   */
  async function lived() {
    const { db } = given.record;
    const contact = { phone: null, email: null, title: null, language: "nl", person: null } as const;
    await keepAccounts(
      db,
      [an, marie, luc, tom].map(({ id, role, organisation }) => ({ id, name: id, role, organisation, ...contact })),
    );
    const person = await recognised(given);
    const self = themself(person);
    let trajectory = "";
    const pages = new Map<string, unknown>();
    const does = async (day: string, act: string, actor: Actor, input: object, to: object = { trajectory }) => {
      const done = await perform(door(), { act, actor, to, input }, day);
      assert.equal(done.kind, "done", `${act}: ${JSON.stringify(done)}`);
      return done.kind === "done" ? done.stream : "";
    };
    const readers = [an, marie, tom, luc, self];
    const endOf = async (day: string) => {
      for (const actor of readers) {
        const file = await openFile(door(), actor, trajectory, day);
        pages.set(`${actor.id} ${day}`, typeof file === "string" ? file : outline(file));
      }
    };
    const referral = {
      examinedOn: "2026-03-02",
      saysWantsToWork: true,
      hasWorkPotential: true,
      workPotential: finding,
    };
    trajectory = await does("2026-03-02", "refer-to-coordinator", marie, referral, { person });
    await endOf("2026-03-02");
    await does("2026-03-10", "hold-first-contact", an, { on: "2026-03-10", how: "by-telephone" });
    for (const actor of [self, an, marie]) await does("2026-03-10", "sign-engagement", actor, { declares: true });
    const plan = { objectives: said, result: "Halftijds werk.", actions: ["Bellen"], nextAppointmentOn: "2026-04-10" };
    await does("2026-03-10", "draw-up-plan", an, plan);
    await endOf("2026-03-10");
    const consent = { partner: "occupational-physician", purpose: "return-to-own-employer", inWriting: true };
    await does("2026-03-20", "give-consent", self, consent);
    await does("2026-03-20", "refer-to-occupational-physician", an, { for: "re-integration-trajectory" });
    await endOf("2026-03-20");
    await does("2026-04-02", "withdraw-consent", self, { partner: "occupational-physician" });
    await endOf("2026-04-02");
    return { person, trajectory, pages, readers };
  }

  it("is what their own page gave that day, also after a consent was taken back since", async () => {
    const { trajectory, pages, readers } = await lived();
    for (const day of ["2026-03-02", "2026-03-10", "2026-03-20", "2026-04-02"])
      for (const actor of readers) {
        const seen = await fileAsSeen(door(), veerle, trajectory, { as: actor.person ?? actor.id, on: day });
        assert.ok(typeof seen !== "string", `${seen}`);
        assert.deepEqual(retold(seen), pages.get(`${actor.id} ${day}`), `${actor.id} on ${day}`);
      }
    assert.equal(pages.get("tom-wouters 2026-03-10"), "not-you");
    assert.notEqual(pages.get("tom-wouters 2026-03-20"), "not-you");
    assert.equal(pages.get("tom-wouters 2026-04-02"), "not-you");
    assert.equal(pages.get("luc-martin 2026-03-20"), "not-you");
  });

  it("says whether a medical part was shown, and never what it says, nor who the person is", async () => {
    const { trajectory } = await lived();
    for (const [as, medical] of [
      ["marie-lambert", "shown"],
      ["an-peeters", "not shown"],
    ] as const) {
      const seen = await fileAsSeen(door(), veerle, trajectory, { as, on: "2026-04-02" });
      assert.ok(typeof seen !== "string");
      const referral = seen.shown?.events.find(({ type }) => type === "ReferredToCoordinator");
      assert.equal(referral?.medical, medical);
      const text = JSON.stringify(seen);
      for (const word of [finding, "Rugletsel", said, "Halftijds", "Mieke", "Hondt", "Kerkstraat"])
        assert.ok(!text.includes(word), word);
      assert.deepEqual(
        seen.shown?.events.find(({ type }) => type === "PlanDrawnUp")?.fields.includes("objectives"),
        true,
      );
    }
  });

  it("is by the role that they had then", async () => {
    const { trajectory } = await lived();
    await given.record.db
      .updateTable("account")
      .set({ role: "mediator", organisation: "vdab" })
      .where("id", "=", "an-peeters")
      .execute();
    const on = dayInBelgium(new Date());
    const seen = await fileAsSeen(door(), veerle, trajectory, { as: "an-peeters", on });
    assert.ok(typeof seen !== "string");
    assert.deepEqual(seen.as, { role: "coordinator", organisation: "100" });
    assert.ok(seen.shown);
  });

  it("is on record for the person, and is for nobody else", async () => {
    const { person, trajectory } = await lived();
    await fileAsSeen(door(), veerle, trajectory, { as: "marie-lambert", on: "2026-03-10" });
    const [look] = await readsOf(given.record.db, person, { limit: 1 });
    assert.deepEqual(
      [look?.actor, look?.purpose, look?.what],
      ["veerle-aerden", "audit", "what another saw as it stood on 2026-03-10"],
    );
    for (const actor of [an, marie, luc, themself(person), { ...veerle, organisation: "100" as const }])
      await assert.rejects(fileAsSeen(door(), actor, trajectory, { as: "an-peeters", on: "2026-03-10" }), Refused);
    assert.equal(await fileAsSeen(door(), veerle, trajectory, { as: "nobody", on: "2026-03-10" }), "no-such-reader");
    assert.equal(await fileAsSeen(door(), veerle, trajectory, { as: "an-peeters", on: "2026-03-01" }), "not-there");
  });
});

type Live = Exclude<Awaited<ReturnType<typeof openFile>>, string>;

/** What stood on a page, without what it said. */
const outline = ({ stage, dues, events, documents, relation }: Live) => ({
  relation,
  stage,
  dues: dues.map(({ act, who, by }) => ({ act, who, by })),
  events: events.map(({ version, type, open, seal }) => ({
    ...{ version, type, fields: Object.keys(open).sort() },
    medical: { none: "none", opened: "shown", closed: "not shown", erased: "erased" }[seal],
  })),
  documents: documents.map(({ id }) => id),
});

/** The same of what the auditor is told. */
const retold = ({ relation, shown }: FileAsSeen) =>
  shown === undefined
    ? "not-you"
    : {
        relation,
        stage: shown.stage,
        dues: shown.dues,
        events: shown.events.map(({ version, type, fields, medical }) => ({ version, type, fields, medical })),
        documents: shown.documents.map(({ id }) => id),
      };
