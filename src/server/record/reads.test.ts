import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { givenRecord } from "./given-record.ts";
import { countReads, type Read, readsOf, recordReads, recordRefusal } from "./reads.ts";

describe("who looked, and who was refused", () => {
  const record = givenRecord();
  const person = randomUUID();
  const at = new Date("2026-03-02T09:30:00Z");
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
    const attempt = {
      at,
      actor: "eva",
      role: "mediator",
      organisation: "vdab",
      act: "close",
      why: "not a follower",
    } as const;
    await recordRefusal(record.db, { ...attempt, person_id: null, stream_id: null });
    const [kept] = await record.db.selectFrom("refused_attempt").selectAll().execute();
    assert.deepEqual({ ...kept, id: 0 }, { ...attempt, id: 0, person_id: null, stream_id: null });
  });
});
