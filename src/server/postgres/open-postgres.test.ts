import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import { openPostgres } from "./open-postgres.ts";
import { postmasterOf, stopPostmaster } from "./postmaster.ts";
import { server } from "./scratch.ts";

describe("our own PostgreSQL in the data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "weerwerk-open-"));
  });
  afterEach(async () => {
    const home = join(folder, "postgres");
    const left = postmasterOf(home);
    if (left) await stopPostmaster(home, left);
    await rm(folder, { recursive: true });
  });

  it("keeps its rows when it is stopped and started again", async () => {
    const first = await openPostgres({ dataFolder: folder });
    await query(first.url, "create table kept (word text); insert into kept values ('here')");
    await first.stop();
    const second = await openPostgres({ dataFolder: folder });
    assert.deepEqual(await query(second.url, "select word from kept"), [{ word: "here" }]);
    await second.stop();
    assert.equal(postmasterOf(join(folder, "postgres")), undefined);
  });

  it("listens on the loopback address only, wants a password, and shows it to the owner alone", async () => {
    const open = await openPostgres({ dataFolder: folder });
    const url = new URL(open.url);
    assert.equal(url.hostname, "127.0.0.1");
    assert.deepEqual(await query(open.url, "show listen_addresses"), [{ listen_addresses: "127.0.0.1" }]);
    url.password = "guessed";
    await assert.rejects(query(url.href, "select 1"), /password authentication failed/);
    assert.equal((await stat(join(folder, "postgres", "weerwerk-password"))).mode & 0o077, 0);
    await open.stop();
  });

  it("finds the server of a Weerwerk that was killed, and its rows", async () => {
    const child = inAnotherProcess(folder);
    const url = await child.opened;
    await query(url, "create table kept (word text); insert into kept values ('here')");
    const left = postmasterOf(join(folder, "postgres"));
    await kill(child.process);
    const open = await openPostgres({ dataFolder: folder });
    assert.equal(postmasterOf(join(folder, "postgres"))?.pid, left?.pid);
    assert.deepEqual(await query(open.url, "select word from kept"), [{ word: "here" }]);
    await open.stop();
  });

  it("loses nothing when the server is killed together with Weerwerk", async () => {
    const child = inAnotherProcess(folder);
    const url = await child.opened;
    await query(url, "create table kept (word text); insert into kept values ('here')");
    process.kill(postmasterOf(join(folder, "postgres"))?.pid ?? 0, "SIGKILL");
    await kill(child.process);
    const open = await openPostgres({ dataFolder: folder });
    assert.deepEqual(await query(open.url, "select word from kept"), [{ word: "here" }]);
    await open.stop();
  });

  it("lets one Weerwerk in at a time", async () => {
    const open = await openPostgres({ dataFolder: folder });
    await assert.rejects(inAnotherProcess(folder).opened, /is in use by another Weerwerk/);
    assert.equal((await query(open.url, "select 1 as alive")).length, 1);
    await open.stop();
  });

  it("lets exactly one in when two start on an empty folder at the same moment", async () => {
    const children = [inAnotherProcess(folder), inAnotherProcess(folder)];
    const outcomes = await Promise.allSettled(children.map(({ opened }) => opened));
    assert.deepEqual(outcomes.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
    await Promise.all(children.map((child) => kill(child.process)));
    await (await openPostgres({ dataFolder: folder })).stop();
  });

  it("is not misled by a note of a server that is gone, though its number lives on", async () => {
    await (await openPostgres({ dataFolder: folder })).stop();
    const note = [process.pid, join(folder, "postgres"), 1, 5432, "", "127.0.0.1", "", "ready   "];
    await writeFile(join(folder, "postgres", "postmaster.pid"), `${note.join("\n")}\n`);
    await (await openPostgres({ dataFolder: folder })).stop();
  });

  it("says so when the folder cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    await assert.rejects(
      openPostgres({ dataFolder: join(folder, "file", "data") }),
      new CannotStart(
        `The data folder ${folder}/file/data cannot be written (ENOTDIR): choose another with WEERWERK_DATA.`,
      ),
    );
  });

  it("says so when the folder holds something else", async () => {
    await writeFile(join(folder, "postgres"), "");
    await assert.rejects(openPostgres({ dataFolder: folder }), /is not a database that Weerwerk made/);
  });

  it("runs as root where user namespaces are shut", {
    skip: process.getuid?.() !== 0 && "only root has this case",
  }, async () => {
    await writeFile(join(folder, "unshare"), "#!/bin/sh\nexit 1\n");
    await chmod(join(folder, "unshare"), 0o755);
    const child = inAnotherProcess(join(folder, "data"), { PATH: `${folder}:${process.env.PATH}` });
    await child.opened;
    const pid = postmasterOf(join(folder, "data", "postgres"))?.pid;
    assert.doesNotMatch(await readFile(`/proc/${pid}/status`, "utf8"), /^Uid:\t0\t/m);
    await kill(child.process);
    const inNamespace = await openPostgres({ dataFolder: join(folder, "data") });
    await inNamespace.stop();
    await (await openPostgres({ dataFolder: join(folder, "data") })).stop();
  });
});

describe("the server of DATABASE_URL", () => {
  let good: URL;
  const dataFolder = "/nowhere";
  before(async () => {
    good = new URL(await server());
  });
  const refuses = (change: Partial<URL>, sentence: RegExp) => {
    const url = Object.assign(new URL(good), change);
    return assert.rejects(openPostgres({ dataFolder, databaseUrl: url.href }), (fault) => {
      assert.ok(fault instanceof CannotStart);
      assert.match(fault.message, sentence);
      assert.ok(!fault.message.includes(good.password) && !fault.message.includes("guessed"));
      return true;
    });
  };

  it("is used as it is, and is not ours to stop", async () => {
    const open = await openPostgres({ dataFolder, databaseUrl: good.href });
    await open.stop();
    assert.equal((await query(open.url, "select 1 as alive")).length, 1);
  });
  it("must be an address of a database", async () => {
    const notAnAddress = /DATABASE_URL is not an address of the form/;
    await assert.rejects(openPostgres({ dataFolder, databaseUrl: "" }), notAnAddress);
    await assert.rejects(openPostgres({ dataFolder, databaseUrl: "localhost" }), notAnAddress);
    await assert.rejects(openPostgres({ dataFolder, databaseUrl: "mysql://localhost/weerwerk" }), notAnAddress);
  });
  it("must answer", () => refuses({ port: "1" }, /^No PostgreSQL answers at 127\.0\.0\.1:1, .*ECONNREFUSED/));
  it("must know the password", () => refuses({ password: "guessed" }, /refuses the user or the password/));
  it("must be given a password when it asks for one", () => refuses({ password: "" }, /refuses the user/));
  it("must have the database", () => refuses({ pathname: "nothing" }, /has no database nothing/));
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const result = await client.query(statement).finally(() => client.end());
  return result.rows;
}

const children: ChildProcess[] = [];
after(() => Promise.all(children.map(kill)));

function inAnotherProcess(dataFolder: string, environment = {}) {
  const script = `
    import { openPostgres } from ${JSON.stringify(new URL("./open-postgres.ts", import.meta.url).href)};
    await openPostgres({ dataFolder: ${JSON.stringify(dataFolder)} }).then(
      ({ url }) => { console.log(url); setInterval(() => undefined, 1000); },
      (fault) => { console.error(fault.message); process.exit(1); },
    );`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, ...environment },
  });
  children.push(child);
  const opened = new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line) => resolve(String(line).trim()));
    child.stderr.once("data", (line) => reject(new Error(String(line))));
  });
  return { process: child, opened };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
