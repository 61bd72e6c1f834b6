import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { an } from "../door/given-door.ts";
import { openRecord } from "../record/open-record.ts";
import { givenTraining, type Trained } from "./given-training.ts";
import "./tables.ts";

describe("an entitlement is never ordered twice", () => {
  const { record, act, does, inTraining, follows } = givenTraining();

  async function owed(...hours: number[]): Promise<Trained[]> {
    const people: Trained[] = [];
    for (const followed of hours) {
      const one = await inTraining();
      await follows(one, followed);
      people.push(one);
    }
    return people;
  }
  const ordered = () =>
    record.db
      .selectFrom("transfer_share")
      .select(["stream_id", "key", sql<number>`count(*)`.as("times"), sql<number>`sum(cents)::bigint`.as("cents")])
      .where("returned", "=", false)
      .groupBy(["stream_id", "key"])
      .execute();
  /** Every entitlement in exactly one order, every transfer the sum of its shares, every file with its order. */
  async function adds(up: number): Promise<void> {
    const shares = await ordered();
    assert.ok(shares.every(({ times }) => Number(times) === 1));
    const sums = await sql<{ owed: number; transferred: number; orders: number; files: number }>`
      select (select sum(cents) from entitlement)::bigint as owed, (select sum(cents) from transfer)::bigint as transferred,
        (select count(*) from payment) as orders, (select count(*) from payment_file) as files`.execute(record.db);
    const [sum] = sums.rows;
    assert.deepEqual([sum?.owed, sum?.transferred], [up, up]);
    assert.equal(sum?.orders, sum?.files);
  }
  let total = 0;

  it("by eight people at once: one of them orders, the others hear that there is nothing to pay", async () => {
    await owed(1, 2, 3);
    total += 3000;
    const answers = await Promise.all(Array.from({ length: 8 }, () => act("order-payments", an, {})));
    assert.deepEqual(answers.map((one) => (one.kind === "cannot" ? one.no.cannot : one.kind)).sort(), [
      "done",
      ...Array.from({ length: 7 }, () => "nothing-to-pay"),
    ]);
    await adds(total);
  });

  it("by the same request sent eight times: it is one order, and all get the same answer", async () => {
    await owed(4);
    total += 2000;
    const same = { key: "one and the same request" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => does("order-payments", an, {}, {}, same)));
    assert.equal(new Set(answers.map(({ stream }) => stream)).size, 1);
    await adds(total);
  });

  it("also not past the lock: the database itself refuses a second order of it", async () => {
    const [share] = await ordered();
    const again = { ...share, payment_id: crypto.randomUUID(), end_to_end: "again", returned: false, cents: 1 };
    const { times: _, ...row } = again as typeof again & { times: unknown };
    await assert.rejects(
      record.db
        .insertInto("transfer_share")
        .values(row as never)
        .execute(),
      {
        constraint: "entitlement_ordered_once",
      },
    );
    await adds(total);
  });

  it("by a process that is killed in the middle of ordering, and by who tries again", async () => {
    await owed(5, 6);
    total += 5500;
    const other = await openRecord(record.url);
    const locked = other.db.transaction().execute(async (trx) => {
      // The order has its event by then, and waits here for its transfers.
      await sql`lock table transfer in share mode`.execute(trx);
      const child = orderer("killed in the middle");
      await untilSomebodyWaitsFor("transfer");
      await kill(child);
    });
    await locked;
    await other.close();
    await untilNobodyIsBusy();
    assert.ok((await ordered()).length > 0);
    assert.equal((await record.db.selectFrom("payment").selectAll().execute()).length, 2, "left by half");
    await does("order-payments", an, {}, {}, { key: "killed in the middle" });
    await adds(total);
    assert.equal((await act("order-payments", an, {})).kind, "cannot");
  });

  it("by a process that is killed when it has ordered, before anybody heard of it", async () => {
    await owed(7);
    total += 3500;
    const child = orderer("killed at the end");
    const [stream] = await once(createInterface(child.stdout as NodeJS.ReadableStream), "line");
    await kill(child);
    const again = await does("order-payments", an, {}, {}, { key: "killed at the end" });
    assert.equal(again.stream, stream);
    await adds(total);
  });

  function orderer(key: string): ChildProcess {
    const env = {
      ...process.env,
      DATABASE_URL: record.url,
      REQUEST_KEY: key,
      WEERWERK_MASTER_KEY: record.keys.master.export().toString("base64"),
      WEERWERK_SIGNING_KEY: record.keys.signing.export({ type: "pkcs8", format: "der" }).toString("base64"),
    };
    const script = fileURLToPath(new URL("./given-orderer.ts", import.meta.url));
    return spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  }
  async function kill(child: ChildProcess): Promise<void> {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    assert.deepEqual(await ended, [null, "SIGKILL"]);
  }
  async function untilSomebodyWaitsFor(table: string): Promise<void> {
    const waiting = sql<{ waiting: number }>`
      select count(*) as waiting from pg_locks where not granted and relation = ${table}::regclass`;
    while (!(await waiting.execute(record.db)).rows[0]?.waiting) await pause(5);
  }
  async function untilNobodyIsBusy(): Promise<void> {
    const others = sql<{ busy: number }>`
      select count(*) as busy from pg_stat_activity where datname = current_database()
        and backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start is not null`;
    while ((await others.execute(record.db)).rows[0]?.busy) await pause(5);
  }
});
