import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { verifyChain } from "./chain.ts";
import { verifyCheckpoints } from "./checkpoint.ts";
import { givenRecord, inTransaction } from "./given-record.ts";
import { readRows, readStream } from "./read-stream.ts";
import { streams } from "./streams.ts";

describe("a process that is killed in the middle of its acts", () => {
  const record = givenRecord();

  it("leaves every act that it had acknowledged, and no act by half", async () => {
    const acknowledged = new Set<string>();
    for (const howMany of [1, 60, 250]) for (const line of await writeAndKill(howMany)) acknowledged.add(line);
    assert.ok(acknowledged.size >= 311);

    const kept = new Map<string, number>();
    for await (const { stream } of streams(record.db)) {
      const rows = await readRows(record.db, stream);
      assert.equal(verifyChain(rows).intact, true);
      for (const { act_id } of rows) kept.set(`${stream} ${act_id}`, (kept.get(`${stream} ${act_id}`) ?? 0) + 1);
      const opened = await readStream(record.db, record.keys, stream, { unseal: true });
      assert.equal(opened.filter(({ seal }) => seal === "opened").length, rows.length / 3);
    }
    assert.deepEqual(
      [...acknowledged].filter((act) => !kept.has(act)),
      [],
      "acknowledged, but not there",
    );
    assert.deepEqual(
      [...kept].filter(([, events]) => events !== 3),
      [],
      "there by half",
    );
    const due = await record.db.selectFrom("due").select(["stream_id", "what"]).execute();
    const expected = [...kept.keys()].flatMap((act) => ["first", "last"].map((what) => act.replace(" ", ` ${what} `)));
    assert.deepEqual(due.map(({ stream_id, what }) => `${stream_id} ${what}`).sort(), expected.sort());
  });

  it("leaves a record in which the next one can go on", async () => {
    assert.ok((await writeAndKill(5)).length >= 5);
    const trusted = [createPublicKey(record.keys.signing).export({ type: "spki", format: "der" })];
    assert.equal((await inTransaction(record, (trx) => verifyCheckpoints(trx, trusted))).intact, true);
  });

  /** Kills it with signal 9 as soon as it has acknowledged so many acts; gives all that it acknowledged. */
  async function writeAndKill(howMany: number): Promise<string[]> {
    const env = {
      ...process.env,
      DATABASE_URL: record.url,
      WEERWERK_MASTER_KEY: record.keys.master.export().toString("base64"),
      WEERWERK_SIGNING_KEY: record.keys.signing.export({ type: "pkcs8", format: "der" }).toString("base64"),
    };
    const script = fileURLToPath(new URL("./given-writer.ts", import.meta.url));
    const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) if (lines.push(line) === howMany) child.kill("SIGKILL");
    assert.deepEqual(await ended, [null, "SIGKILL"]);
    await untilServerNoticed();
    return lines;
  }

  /** What was committed without having been acknowledged may still be on its way. */
  async function untilServerNoticed(): Promise<void> {
    const others = sql<{ busy: number }>`
      select count(*)::int as busy from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start is not null`;
    while ((await others.execute(record.db)).rows[0]?.busy) await pause(5);
  }
});
