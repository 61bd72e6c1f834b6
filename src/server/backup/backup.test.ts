import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { an, themself } from "../door/given-door.ts";
import { letterOf } from "../letters/write-letter.ts";
import { givenTraining, type Trained } from "../payments/given-training.ts";
import { scratchDatabase } from "../postgres/scratch.ts";
import type { Database } from "../record/database.ts";
import { exportRecord } from "../record/export-record.ts";
import { readFeed } from "../record/feed.ts";
import { anAct, appendAlone, asked, untilSettled } from "../record/given-record.ts";
import { migrate } from "../record/migrate.ts";
import { type OpenRecord, openRecord } from "../record/open-record.ts";
import { readStream } from "../record/read-stream.ts";
import { verifyExport } from "../record/verify-export.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { readManifest } from "./manifest.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

describe("a backup", () => {
  const { record, does, inTraining, follows, given } = givenTraining();
  const at = new Date("2026-04-01T12:00:00Z");
  let folder = "";
  let one: Trained;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "weerwerk-backup-"));
    one = await inTraining();
    await follows(one, 40);
    await does("order-payments", an, {});
    await does("stop", themself(one.person), one);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("put back elsewhere is the same record: every row, event, sealed part, letter and view", async () => {
    const letters = await record.db.selectFrom("letter").select(["stream_id", "version"]).execute();
    assert.ok(letters.length > 0);
    for (const { stream_id, version } of letters) await letterOf(record, stream_id, version);
    const before = await everything(record);
    const elsewhere = await restored(await backedUp("same"));

    assert.deepEqual(await everything(elsewhere), before);
    assert.ok(
      ["event", "person", "letter", "payment_file", "person_key", "account_number"].every((name) => name in before),
    );
    for (const { stream_id, version } of letters) {
      const [here, there] = await Promise.all(
        [record, elsewhere].map((of) => letterOf({ ...of, keys: record.keys }, stream_id, version)),
      );
      assert.deepEqual(hashOf(there?.pdf), hashOf(here?.pdf));
    }
    const medical = (await readStream(elsewhere.db, record.keys, one.trajectory, { unseal: true })).filter(
      ({ seal }) => seal === "opened",
    );
    assert.ok(medical.length > 0);
    const views = await everything(elsewhere);
    await rebuildViews(elsewhere.db);
    assert.deepEqual(await everything(elsewhere), views);
  });

  it("put back elsewhere goes on: acts, the feed where a reader had come, and an export that is intact", async () => {
    const act = anAct();
    await appendAlone(record, act);
    await untilSettled(record);
    const last = (await readFeed(record.db, null, 10_000)).at(-1);
    const elsewhere = await restored(await backedUp("goes-on"));
    await appendAlone(
      { ...elsewhere, keys: record.keys },
      { ...act, expected: 1, actId: randomUUID(), events: [asked, asked] },
    );
    await untilSettled(elsewhere);
    const news = await readFeed(elsewhere.db, last ?? null, 10);
    assert.deepEqual(
      news.map(({ stream, version }) => [stream, version]),
      [2, 3].map((version) => [act.stream, version]),
    );
    const lines: string[] = [];
    await exportRecord({ db: elsewhere.db, keys: record.keys, at }, async (line) => void lines.push(`${line}\n`));
    const { faults, uncovered } = await verifyExport(
      (async function* () {
        yield Buffer.from(lines.join(""));
      })(),
      undefined,
    );
    assert.deepEqual([faults, uncovered], [[], 0]);
  });

  it("is of one moment, while acts go on beside it: each is there whole or not at all", async () => {
    let writing = true;
    const by = { actor: "ruth", role: "coordinator", organisation: "100" } as const;
    const write = () => appendAlone(record, anAct({ by, events: [asked, asked, asked] }));
    await write();
    const writers = [1, 2, 3].map(async () => {
      while (writing) await write();
    });
    const backup = await backedUp("beside");
    writing = false;
    await Promise.all(writers);
    const { db } = await restored(backup);
    const { rows } = await sql<{ events: number }>`
      select count(*)::int as events from event where actor = 'ruth' group by act_id`.execute(db);
    assert.ok(rows.length > 0 && rows.every(({ events }) => events === 3), JSON.stringify(rows));
  });

  it("has no key in it, no session, and nothing that others may read", async () => {
    const backup = await backedUp("closed");
    const files = await readdir(backup);
    assert.ok(!files.some((name) => name.startsWith("signed_in")), files.join());
    const { backup: manifest } = await readManifest(backup);
    const master = record.keys.master.export();
    for (const name of files) {
      if (process.platform !== "win32") assert.equal((await stat(join(backup, name))).mode & 0o077, 0, name);
      const kept = await readFile(join(backup, name));
      const bytes = name.endsWith(".gz") ? gunzipSync(kept) : kept;
      assert.ok(
        !bytes.includes(master) &&
          !bytes.includes(master.toString("base64")) &&
          !bytes.includes(master.toString("hex")),
        name,
      );
    }
    assert.equal(files.length, manifest.tables.length + 1);
  });

  it("is refused, and leaves nothing half restored, when a byte of it is missing, changed or too many", async () => {
    const backup = await backedUp("harmed");
    const harmed = join(backup, "event.copy.gz");
    const bytes = await readFile(harmed);
    const wholes = {
      "cut off": () => truncate(harmed, bytes.length - 9),
      changed: () =>
        writeFile(harmed, bytes.with(Math.floor(bytes.length / 2), (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1)),
      "too long": () => appendFile(harmed, bytes),
      gone: () => rm(harmed),
    };
    for (const [what, harm] of Object.entries(wholes)) {
      await writeFile(harmed, bytes);
      await harm();
      const scratch = await scratchDatabase();
      const { backup: manifest } = await readManifest(backup);
      await assert.rejects(
        restoreBackup(scratch, backup, manifest),
        /^Error: The table event cannot be restored: \S+event\.copy\.gz is (damaged or cut off|not what was written|gone)\. Nothing was restored\.$/,
        what,
      );
      const empty = await openRecord(scratch.url);
      assert.deepEqual(await everything(empty), await everythingOfNothing(), what);
      await empty.close();
      await scratch.drop();
    }
  });

  it("is refused when its list was changed", async () => {
    const backup = await backedUp("list");
    const list = join(backup, "backup.json");
    await writeFile(list, (await readFile(list, "utf8")).replace(/"rows": \d/, '"rows": 9'));
    await assert.rejects(readManifest(backup), /was changed since it was signed/);
  });

  it("is not restored over a record", async () => {
    const backup = await backedUp("over");
    const { backup: manifest } = await readManifest(backup);
    await assert.rejects(restoreBackup({ url: record.url }, backup, manifest), /There is a record here already/);
  });

  it("of an older version gets the tables of its own version first, and comes up to date", async () => {
    const old = await scratchDatabase();
    await upTo(old.url, "0006-money");
    const client = new pg.Client(old.url);
    await client.connect();
    await client.query("insert into account_number values ($1, 'BE68539007547034', '2026-01-01')", [one.person]);
    await client.end();
    await writeBackup({ url: old.url, keys: record.keys, at }, join(folder, "older"));
    const { db } = await restored(join(folder, "older"));
    assert.equal((await db.selectFrom("account_number").select("person_id").execute()).length, 1);
    assert.deepEqual(await db.selectFrom("resumption").selectAll().execute(), []);
    await old.drop();
  });

  it("leaves nothing behind when it is broken off", async () => {
    const keys = { ...record.keys, signing: record.keys.master };
    await assert.rejects(writeBackup({ url: record.at.url, keys, at }, join(folder, "broken-off")));
    assert.ok(!(await readdir(folder)).some((name) => name.startsWith("broken-off")));
  });

  async function backedUp(name: string): Promise<string> {
    await writeBackup({ url: record.at.url, keys: given.record.keys, at }, join(folder, name));
    return join(folder, name);
  }

  const opened: (() => Promise<void>)[] = [];
  after(async () => {
    for (const close of opened) await close();
  });
  async function restored(backup: string): Promise<OpenRecord> {
    const scratch = await scratchDatabase();
    await restoreBackup(scratch, backup, (await readManifest(backup)).backup);
    const elsewhere = await openRecord(scratch.url);
    opened.push(async () => {
      await elsewhere.close();
      await scratch.drop();
    });
    return elsewhere;
  }
});

async function upTo(url: string, migration: string): Promise<void> {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) });
  await migrate(db, migration);
  await db.destroy();
}

const hashOf = (pdf: Buffer | undefined) =>
  createHash("sha256")
    .update(pdf ?? "")
    .digest("hex");

/** Each table that has rows, as text, in an order of its own. */
async function everything({ db }: Pick<OpenRecord, "db">): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_name not like 'kysely%' and table_name not in ('signed_in', 'views_made') order by 1`.execute(
    db,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db);
    if (rows.length > 0) found[name] = rows.map(({ row }) => row);
  }
  return found;
}

/** What a record holds when nothing was put in it yet. */
async function everythingOfNothing(): Promise<Record<string, string[]>> {
  const scratch = await scratchDatabase();
  const empty = await openRecord(scratch.url);
  const found = await everything(empty);
  await empty.close();
  await scratch.drop();
  return found;
}
