import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { append } from "./append.ts";
import { verifyChain } from "./chain.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.ts";
import { anAct, appendAlone, asked, givenRecord, inTransaction } from "./given-record.ts";
import { readRows, readStream } from "./read-stream.ts";

describe("appending to a stream", () => {
  const record = givenRecord();

  it("gives back what is then read, whole", async () => {
    const act = anAct({ events: [asked, { type: "TrajectoryOpened", open: { route: "B" }, rulings: [] }] });
    const written = await appendAlone(record, act);
    const read = await readStream(record.db, record.keys, act.stream, { unseal: false });
    assert.deepEqual(read, written);
    const { xid, position, ...first } = read[0] ?? assert.fail("nothing was read");
    assert.deepEqual(first, {
      stream: act.stream,
      version: 1,
      kind: "trajectory",
      person: act.person,
      type: "FirstContactAsked",
      day: "2026-03-02",
      at: new Date("2026-03-02T09:30:00.123Z"),
      actor: "lotte",
      role: "coordinator",
      organisation: "100",
      open: { saysWantsToWork: true, how: "form" },
      seal: "none",
      rulings: [{ rule: "route-b", version: "2022-01-01" }],
      act: "ask-first-contact",
      actId: act.actId,
    });
    assert.match(xid, /^\d+$/);
    assert.ok(position < (read[1]?.position ?? 0));
  });

  it("keeps which versions of the law an event rests on, so that they can be searched", async () => {
    const rulings = ["b", "a", "b"].map((rule) => ({ rule, version: "2022-01-01", outcome: "met" }));
    const act = anAct({ events: [{ ...asked, rulings }] });
    await appendAlone(record, act);
    const [row] = await readRows(record.db, act.stream);
    assert.deepEqual(row?.rule_versions, ["a@2022-01-01", "b@2022-01-01"]);
    assert.deepEqual(row?.rulings, rulings);
  });

  it("lets exactly one of eight writers win, every round", async () => {
    const act = anAct();
    for (let expected = 0; expected < 40; expected++) {
      const racing = Array.from({ length: 8 }, () => appendAlone(record, { ...act, expected, actId: randomUUID() }));
      const lost = (await Promise.allSettled(racing)).filter((result) => result.status === "rejected");
      assert.equal(lost.length, 7, `round ${expected}`);
      for (const { reason } of lost) {
        assert.ok(reason instanceof ChangedMeanwhile, String(reason));
        assert.deepEqual([reason.expected, reason.current], [expected, expected + 1]);
      }
    }
    const rows = await readRows(record.db, act.stream);
    assert.equal(rows.length, 40);
    assert.equal(verifyChain(rows).intact, true);
  });

  it("writes all events of an act or none, when another act took only the first version", async () => {
    const act = anAct({ events: [asked, asked, asked] });
    const racing = Array.from({ length: 8 }, (_, n) =>
      appendAlone(record, { ...act, events: act.events.slice(0, 1 + (n % 3)), actId: randomUUID() }),
    );
    const [won, ...others] = (await Promise.allSettled(racing)).filter((result) => result.status === "fulfilled");
    assert.equal(others.length, 0);
    assert.equal((await readRows(record.db, act.stream)).length, won?.value.length);
  });

  it("says at which version the stream is, to who comes late", async () => {
    const act = anAct({ events: [asked, asked] });
    await appendAlone(record, act);
    await assert.rejects(appendAlone(record, act), { name: "ChangedMeanwhile", expected: 0, current: 2 });
  });

  it("refuses a version that is not there yet", () =>
    assert.rejects(appendAlone(record, anAct({ expected: 3 })), { name: "ChangedMeanwhile", expected: 3, current: 0 }));

  it("refuses to follow an event of a later transaction, which the feed would give first", async () => {
    const act = anAct();
    const late = inTransaction(record, async (trx) => {
      await append(trx, record.keys, anAct()); // gives this transaction its number
      await appendAlone(record, act);
      await append(trx, record.keys, { ...act, expected: 1 });
    });
    await assert.rejects(late, { name: "ChangedMeanwhile", current: 1 });
    assert.equal((await appendAlone(record, { ...act, expected: 1 }))[0]?.version, 2);
  });

  it("refuses another person in a stream that is about someone", async () => {
    const act = anAct();
    await appendAlone(record, act);
    await assert.rejects(appendAlone(record, { ...act, expected: 1, person: randomUUID() }), /another person/);
  });

  it("refuses what could not be verified afterwards", () =>
    assert.rejects(appendAlone(record, anAct({ events: [{ ...asked, open: { share: 1 / 3 } }] })), /whole numbers/));

  it("puts a percentage on record whose chain holds", async () => {
    const act = anAct({ events: [{ ...asked, open: { percent: 2.5 } }] });
    await appendAlone(record, act);
    const rows = await readRows(record.db, act.stream);
    assert.equal(rows[0]?.open.percent, 2.5);
    assert.equal(verifyChain(rows).intact, true);
  });

  it("leaves nothing of an act whose transaction fails later", async () => {
    const act = anAct();
    const failing = inTransaction(record, async (trx) => {
      await append(trx, record.keys, act);
      throw new Error("the view could not be written");
    });
    await assert.rejects(failing, /view/);
    assert.deepEqual(await readStream(record.db, record.keys, act.stream, { unseal: false }), []);
  });
});
