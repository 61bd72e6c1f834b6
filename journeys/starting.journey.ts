import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openPostgres } from "../src/server/postgres/open-postgres.ts";
import { verifyChain } from "../src/server/record/chain.ts";
import { openRecord } from "../src/server/record/open-record.ts";
import { readRows } from "../src/server/record/read-stream.ts";
import { streams } from "../src/server/record/streams.ts";
import { freePort } from "../src/server/start.ts";
import { an, jan, mieke } from "./people.ts";
import { Program } from "./program.ts";

const root = join(import.meta.dirname, "..");

describe("npm start", () => {
  let folder: string;
  let first: Started;
  let port: number;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "weerwerk-starting-"));
    port = await freePort();
    first = npmStart({ PORT: String(port), WEERWERK_DATA: join(folder, "data") });
    await first.said(/Weerwerk runs on/);
  });
  after(async () => {
    first.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  it("says in one line where it is, and serves", async () => {
    assert.deepEqual(first.lines(), [`Weerwerk runs on http://localhost:${port} (data in ${folder}/data)`]);
    assert.equal((await fetch(`http://localhost:${port}/health`)).status, 200);
    const contract = (await (await fetch(`http://localhost:${port}/api/openapi.json`)).json()) as { openapi: string };
    assert.match(contract.openapi, /^3\.1/);
  });

  it("says that the port is taken", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const { port: taken } = other.address() as { port: number };
    const said = await refusalOf({ PORT: String(taken), WEERWERK_DATA: join(folder, "other") }).finally(() =>
      other.close(),
    );
    assert.match(said, new RegExp(`^Port ${taken} is taken by another program: `));
  });

  it("says that the data folder cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    assert.match(await refusalOf({ WEERWERK_DATA: join(folder, "file") }), /^The data folder .* cannot be written/);
  });

  it("says that DATABASE_URL leads nowhere, without the password in it", async () => {
    const nowhere = `postgres://weerwerk:secret@127.0.0.1:${await freePort()}/weerwerk`;
    const said = await refusalOf({ DATABASE_URL: nowhere });
    assert.match(said, /DATABASE_URL/);
    assert.doesNotMatch(said, /secret/);
    assert.match(await refusalOf({ DATABASE_URL: "not an address" }), /DATABASE_URL/);
  });

  it("says that another Weerwerk uses the data folder", async () => {
    assert.match(await refusalOf({ WEERWERK_DATA: join(folder, "data") }), /is in use by another Weerwerk/);
  });

  it("killed in the middle of acts and started again, it has every act that it acknowledged, whole", async () => {
    const acknowledged = await actUntilKilled(`http://localhost:${port}`, () => first.kill("SIGKILL"));
    assert.ok(acknowledged.length > 20, `${acknowledged.length} acts`);
    first = npmStart({ PORT: String(port), WEERWERK_DATA: join(folder, "data") });
    await first.said(/Weerwerk runs on/);
    const program = await Program.of(`http://localhost:${port}`, an);
    const again = await program.does("ask-first-contact", { person: mieke.person }, { how: "by-letter" });
    first.kill("SIGTERM");
    await first.ended;

    const postgres = await openPostgres({ dataFolder: join(folder, "data") });
    const record = await openRecord(postgres.url);
    const kept = new Map<string, number>();
    for await (const { stream } of streams(record.db)) {
      const rows = await readRows(record.db, stream);
      const chain = verifyChain(rows);
      assert.equal(chain.intact, true);
      kept.set(stream, chain.version);
    }
    await record.close();
    await postgres.stop();
    for (const { stream, version } of [...acknowledged, again])
      assert.ok((kept.get(stream) ?? 0) >= version, `version ${version} of ${stream} is gone`);
  });
});

/** A consent given and withdrawn, again and again, until the answers stop coming. */
async function actUntilKilled(url: string, kill: () => void): Promise<{ stream: string; version: number }[]> {
  const program = await Program.of(url, jan);
  const { stream } = await program.does("ask-first-contact", { person: jan.person });
  const acknowledged: { stream: string; version: number }[] = [];
  const partners = ["vdab", "forem", "actiris", "adg"];
  const acting = partners.map(async (partner) => {
    for (;;) {
      const given = await program.tries(
        "give-consent",
        { trajectory: stream },
        { partner, purpose: "guidance-to-work", inWriting: true },
      );
      const withdrawn = await program.tries("withdraw-consent", { trajectory: stream }, { partner });
      for (const { status, body } of [given, withdrawn])
        if (status === 200) acknowledged.push({ stream, version: Number(body.version) });
      if (acknowledged.length > 30) kill();
    }
  });
  await Promise.allSettled(acting);
  return acknowledged;
}

type Started = {
  /** What it said itself, without the lines in which npm says what it does. */
  lines(): string[];
  said(what: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<number | null>;
};

/** The command of the README, with the environment of somebody who knows nothing of ours. */
function npmStart(settings: Record<string, string>): Started {
  const { PATH, HOME } = process.env;
  const child: ChildProcess = spawn("npm", ["start"], {
    cwd: root,
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let text = "";
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (more) => {
      text += more;
      heard();
    });
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    lines: () => text.split("\n").filter((line) => !/^$|^>|^npm /.test(line)),
    ended,
    said: (what) =>
      new Promise((resolve, reject) => {
        heard = () => what.test(text) && resolve();
        heard();
        void ended.then(() => reject(new Error(`it ended, and said: ${text}`)));
      }),
    // npm and what it started are one group: a signal reaches all of it, as in a terminal.
    kill: (signal) => {
      if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
    },
  };
}

/** Everything that it said, of what could not start. */
async function refusalOf(settings: Record<string, string>): Promise<string> {
  const refused = npmStart({ PORT: "0", ...settings });
  assert.notEqual(await refused.ended, 0);
  const [sentence = "", ...more] = refused.lines();
  assert.deepEqual(more, []);
  return sentence;
}
