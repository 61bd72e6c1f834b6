import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { type RawBuilder, sql } from "kysely";
import { beginning, type EventRow, eventHash, verifyChain } from "./chain.ts";
import { anAct, appendAlone, asked, givenRecord } from "./given-record.ts";
import { readRows } from "./read-stream.ts";

describe("the chain of a stream", () => {
  const record = givenRecord();

  /** A stream of five events, with the guard against rewriting taken away as a database owner can. */
  async function afterTampering(tamper: (stream: string) => RawBuilder<unknown>) {
    const sealed = { findings: "low back pain" };
    const worded = { note: "spoke of her son" };
    const act = anAct({ events: [asked, asked, { ...asked, sealed, worded }, asked, asked] });
    await appendAlone(record, act);
    await record.owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await tamper(act.stream).execute(trx);
    });
    return verifyChain(await readRows(record.db, act.stream));
  }

  it("holds when nobody touched it", async () => {
    const verdict = await afterTampering(() => sql`select 1`);
    assert.deepEqual([verdict.intact, verdict.version], [true, 5]);
  });

  it("shows an event that was removed", async () =>
    assert.deepEqual(
      await afterTampering((stream) => sql`delete from event where stream_id = ${stream} and version = 3`),
      {
        intact: false,
        version: 3,
        why: "out of line",
      },
    ));

  it("shows an event that was removed and the others renumbered", async () => {
    const verdict = await afterTampering(
      (stream) => sql`
        with gone as (delete from event where stream_id = ${stream} and version = 5 returning *)
        update event e set hash = gone.hash, open = gone.open, sealed = null
        from gone where e.stream_id = ${stream} and e.version = 4`,
    );
    assert.deepEqual(verdict, { intact: false, version: 4, why: "was changed" });
  });

  it("shows an event that was put in between", async () => {
    const verdict = await afterTampering(
      (stream) => sql`
        with moved as (select * from event where stream_id = ${stream} and version = 5)
        insert into event (stream_id, version, kind, person_id, type, day, at, actor, role, organisation, open, sealed,
          rulings, rule_versions, act, act_id, prev, hash)
        select stream_id, 6, kind, person_id, type, day, at, actor, role, organisation, open, sealed,
          rulings, rule_versions, act, act_id, prev, hash from moved`,
    );
    assert.deepEqual(verdict, { intact: false, version: 6, why: "does not follow the one before" });
  });

  it("shows an event that was taken from another stream", async () => {
    const one = anAct();
    const other = anAct();
    await Promise.all([one, other].map((act) => appendAlone(record, act)));
    const taken = (await readRows(record.db, other.stream)).map((row) => ({ ...row, version: 2 }));
    const rows = [...(await readRows(record.db, one.stream)), ...taken];
    assert.deepEqual(verifyChain(rows), { intact: false, version: 2, why: "out of line" });
  });

  const changes: Record<string, string> = {
    kind: "'recognition'",
    person_id: `'${randomUUID()}'`,
    type: "'TrajectoryStopped'",
    day: "day - 1",
    at: "at - interval '1 hour'",
    actor: "'someone else'",
    role: "'advising-physician'",
    organisation: "null",
    open: `'{"how": "form", "saysWantsToWork": false}'`,
    sealed: "set_byte(sealed, 40, 255 - get_byte(sealed, 40))",
    worded: "set_byte(worded, 40, 255 - get_byte(worded, 40))",
    "worded, which was taken away,": "null",
    rulings: "'[]'",
    rule_versions: "'[]'",
    act: "'stop'",
    act_id: `'${randomUUID()}'`,
    hash: "sha256(hash)",
    "open, with something that cannot be on record,": `'{"share": 0.5}'`,
  };
  for (const [what, value] of Object.entries(changes)) {
    const [column = ""] = what.split(",");
    it(`shows that ${what} was changed`, async () =>
      assert.deepEqual(
        await afterTampering(
          (stream) =>
            sql`update event set ${sql.ref(column)} = ${sql.raw(value)} where stream_id = ${stream} and version = 3`,
        ),
        { intact: false, version: 3, why: "was changed" },
      ));
  }

  it("hashes as it did when the first event was written", () =>
    assert.equal(
      eventHash(firstEvent).toString("hex"),
      "1e4f31c127d77fe1683653ee8ca74957dd65b0454903ae0aaa92c3203e23888f",
    ));

  it("covers what somebody typed by a layout of its own", () => {
    const typed = eventHash({ ...firstEvent, worded: Buffer.from("0f", "hex") });
    assert.equal(typed.toString("hex"), "4b59073bfca5b7e7427c26ca17bb94fafe449367e4bdbb5e2093a028a0c187c2");
    assert.notDeepEqual(typed, eventHash({ ...firstEvent, worded: Buffer.from("0e", "hex") }));
  });

  it("holds for a stream that does not exist", () =>
    assert.deepEqual(verifyChain([]), { intact: true, version: 0, hash: beginning }));
});

/** If its hash changes, no record made before can be verified: then it needs a new layout beside this one. */
const firstEvent: Omit<EventRow, "xid" | "position" | "hash"> = {
  stream_id: "0b9a0ad5-7a51-4d1e-8f0e-0d5f7f3f5a11",
  version: 1,
  kind: "trajectory",
  person_id: "6f0c7c5e-58c4-4b27-9c1c-9f3a2f1c0b22",
  type: "FirstContactAsked",
  day: "2026-03-02",
  at: new Date("2026-03-02T09:30:00.123Z"),
  actor: "lotte",
  role: "coordinator",
  organisation: "100",
  open: { saysWantsToWork: true, how: "Fenêtre" },
  sealed: Buffer.from("00ff", "hex"),
  worded: null,
  rulings: [{ version: "2022-01-01", rule: "route-b" }],
  rule_versions: ["route-b@2022-01-01"],
  act: "ask-first-contact",
  act_id: "2f7f3c58-2d3c-4a49-9a6c-7b8b5f0f4c33",
  prev: beginning,
};
