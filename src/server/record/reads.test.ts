import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { givenRecord } from "./given-record.ts";
import { countReads, type Read, readsOf, recordReads, recordRefusal } from "./reads.ts";

describe("who looked, and who was refused", () => {
  const record = givenRecord();
  const person = randomUUID();
  const at = new Date("2026-03-02T09:30:00Z");
  const now = () => at;
  const read: Read = {
    person_id: person,
    at,
    actor: "lotte",
    role: "coordinator",
    organisation: "100",
    stream_id: null,
    purpose: "guidance",
    what: "trajectory page",
  };

  it("is shown to the person, the latest first, page by page", async () => {
    const whats = ["one", "two", "three"];
    await recordReads(
      record.db,
      whats.map((what) => ({ ...read, what })),
    );
    await recordReads(record.db, [{ ...read, person_id: randomUUID() }]);
    const page = await readsOf(record.db, person, { limit: 2 });
    assert.deepEqual(
      page.map(({ what }) => what),
      ["three", "two"],
    );
    const { id, ...rest } = page[0] ?? assert.fail("nothing was read");
    assert.deepEqual(rest, { ...read, what: "three" });
    const next = await readsOf(record.db, person, { limit: 2, before: page[1]?.id ?? 0 });
    assert.deepEqual(
      next.map(({ what }) => what),
      ["one"],
    );
    assert.ok(id > (next[0]?.id ?? id));
  });

  it("is counted from a moment on, without the person themself", async () => {
    const counted = { ...read, person_id: randomUUID() };
    const earlier = new Date("2026-02-01T09:30:00Z");
    await recordReads(record.db, [counted, { ...counted, at: earlier }, { ...counted, actor: "jan" }]);
    assert.equal(await countReads(record.db, counted.person_id, { since: at, except: "jan" }), 1);
    assert.equal(await countReads(record.db, counted.person_id, { since: earlier, except: "jan" }), 2);
  });

  it("takes a list in which nobody was read", () => recordReads(record.db, []));

  it("keeps a refused attempt, also of someone who named nobody", async () => {
    const eva = { id: "eva", role: "mediator", organisation: "vdab", person: null } as const;
    await recordRefusal({ db: record.db, now }, eva, { act: "close", why: "not a follower" });
    const [kept] = await record.db.selectFrom("refused_attempt").selectAll().execute();
    const who = { at, actor: "eva", role: "mediator", organisation: "vdab" };
    assert.deepEqual(
      { ...kept, id: 0 },
      { ...who, act: "close", why: "not a follower", id: 0, person_id: null, stream_id: null },
    );
  });

  it("writes down who acts for another as what they are, never as that other", async () => {
    const person = randomUUID();
    const mandate = { id: "m", medical: false, on: "2026-03-02" };
    const piet = { id: "piet", role: "insured-person", organisation: null, person, mandate } as const;
    await recordRefusal({ db: record.db, now }, piet, { act: "stop", why: "not-for-another", person_id: person });
    const [kept] = await record.db
      .selectFrom("refused_attempt")
      .select(["role", "person_id"])
      .where("actor", "=", "piet")
      .execute();
    assert.deepEqual(kept, { role: "representative", person_id: person });
  });
});
