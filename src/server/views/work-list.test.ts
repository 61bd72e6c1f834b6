import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { CompiledQuery, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { type Keys, trajectoryKeys, whoIsCalled } from "./work-keys.ts";
import { inOrder, mostCounted, type WorkFilter, workCounts, workList } from "./work-list.ts";

/** Of whom nothing is waited for beside the trajectory. */
const before2022 = { incapableSince: "2021-11-01" };
const all = { show: "mine", page: 1 } as const satisfies WorkFilter;

describe("the work list", () => {
  const given = givenDoor();
  const { ask, record } = given;
  const list = (actor: Actor, filter: Partial<WorkFilter> = {}) =>
    workList(record.db, actor, { ...all, ...filter }, today);
  const counts = (actor: Actor, filter: Partial<WorkFilter> = {}) =>
    workCounts(record.db, actor, { ...all, ...filter }, today);
  let first = "";
  let second = "";

  before(async () => {
    const [one, other] = [await recognised(given, before2022), await recognised(given, before2022)];
    const opened = [
      await ask("ask-first-contact", themself(one), {}),
      await ask("ask-first-contact", themself(other), {}),
    ];
    [first = "", second = ""] = opened.map((answer) => (answer.kind === "done" ? answer.stream : ""));
    const place = { time: "10:00", how: "at-the-office", place: "Kantoor" };
    await ask("invite-to-first-contact", an, { trajectory: second }, { on: "2026-03-10", ...place });
  });

  /** With so few rows reading them all is cheaper: what counts here is that the indexes suffice. */
  const planOf = async (keys: Keys) => {
    const { sql: text, parameters } = keys.limit(50).compile();
    const rows = await record.db.transaction().execute(async (trx) => {
      await sql`set local enable_seqscan = off; set local enable_bitmapscan = off`.execute(trx);
      const { rows } = await trx.executeQuery<{ "QUERY PLAN": string }>(
        CompiledQuery.raw(`explain ${text}`, [...parameters]),
      );
      return rows;
    });
    return rows.map((row) => row["QUERY PLAN"]).join(" ");
  };

  it("puts what is due soonest first, with what is waited for of this reader", async () => {
    const rows = await list(an);
    assert.deepEqual(
      rows.map(({ stream, dueWhat, dueOn, waitingFor }) => [stream, dueWhat, dueOn, waitingFor]),
      [
        [second, "hold-first-contact", "2026-03-10", "coordinator"],
        [first, "invite-to-first-contact", "2026-04-02", "coordinator"],
      ],
    );
  });

  it("shows who waits for nothing of this reader under all that is open, with what others wait for", async () => {
    assert.deepEqual(await list(marie), []);
    const rows = await list(marie, { show: "open" });
    assert.deepEqual(
      rows.map(({ waitingFor }) => waitingFor),
      ["coordinator", "coordinator"],
    );
    assert.deepEqual(await counts(marie), { mine: 0, late: 0, open: 2, ended: 0 });
  });

  it("shows another fund nothing, and counts nothing for it", async () => {
    assert.deepEqual(await list(luc, { show: "open" }), []);
    assert.deepEqual(await counts(luc), { mine: 0, late: 0, open: 0, ended: 0 });
  });

  it("is late on the day after the last, not on the last itself", async () => {
    const late = (day: string) => workCounts(record.db, an, all, day).then((found) => found.late);
    assert.deepEqual([await late("2026-03-10"), await late("2026-03-11"), await late("2026-04-03")], [0, 1, 2]);
  });

  it("finds by the beginning of either name and by the whole national number", async () => {
    const [row] = await list(an);
    const found = async (search: string) => (await list(an, { search })).length;
    assert.equal(await found("D'HON"), 2);
    assert.equal(await found("miek"), 2);
    assert.equal(await found("ieke"), 0);
    assert.equal(await found("%"), 0);
    assert.equal(await found(row?.nationalNumber ?? ""), 1);
    assert.equal(await found((row?.nationalNumber ?? "").slice(0, 6)), 0);
    assert.deepEqual(await counts(an, { search: "nobody" }), { mine: 0, late: 0, open: 0, ended: 0 });
  });

  it("finds the same of a name that many have, in one walk that asks for nothing that is not in its indexes", async () => {
    const keysOf = async (search: string, most: number) => {
      const called = await whoIsCalled(record.db, search, most);
      return inOrder(trajectoryKeys(record.db, an, { show: "open", page: 1, called }, today));
    };
    for (const search of ["d'hon", "Miek", "nobody", "%"])
      assert.deepEqual(await (await keysOf(search, -1)).execute(), await (await keysOf(search, 10)).execute(), search);
    assert.equal((await (await keysOf("miek", 1)).execute()).length, 2, "one more than are looked up");
    const plan = await planOf(await keysOf("miek", 1));
    assert.match(plan, /Index Only Scan using follows_open/);
    for (const index of ["person_by_name", "person_by_given_name"])
      assert.match(plan, new RegExp(`Index Only Scan using ${index}`));
    assert.match(plan, /hashed SubPlan/);
  });

  it("narrows by stage and route, and counts under the same filters", async () => {
    assert.deepEqual(
      (await list(an, { stage: "invitation" })).map(({ stream }) => stream),
      [second],
    );
    assert.equal((await list(an, { route: "B" })).length, 2);
    assert.equal((await counts(an, { stage: "invitation" })).mine, 1);
    assert.deepEqual(await list(an, { route: "C" }), []);
  });

  it("moves to what has ended when it ends", async () => {
    const [row] = await list(an, { stage: "request" });
    const { person_id } = await record.db
      .selectFrom("trajectory")
      .select("person_id")
      .where("stream_id", "=", row?.stream ?? "")
      .executeTakeFirstOrThrow();
    await ask("stop", themself(person_id), { trajectory: first });
    assert.deepEqual(await counts(an), { mine: 1, late: 0, open: 1, ended: 1 });
    assert.deepEqual(
      (await list(an, { show: "ended" })).map(({ stream }) => stream),
      [first],
    );
  });

  it("has no page beyond what is counted", async () => {
    assert.deepEqual(await list(an, { page: 100_000 }), []);
    assert.equal(mostCounted % 50, 0);
  });

  for (const [show, index] of [
    ["mine", "follows_mine"],
    ["open", "follows_open"],
    ["ended", "follows_ended"],
  ] as const)
    it(`walks along the index of what is ${show}, in its order, and asks for nothing that is not in it`, async () => {
      const plan = await planOf(inOrder(trajectoryKeys(record.db, an, { show, page: 1 }, today)));
      assert.match(plan, new RegExp(`Index Only Scan using ${index}`));
      assert.doesNotMatch(plan, /Sort/);
    });
});
