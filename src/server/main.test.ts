import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, afterEach, before, describe, it } from "node:test";
import { type Scratch, scratchDatabase } from "./postgres/scratch.ts";

const root = join(import.meta.dirname, "..", "..");
const key = Buffer.alloc(32, 7).toString("base64");
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) await kill(child, "SIGKILL");
});

describe("starting Weerwerk", () => {
  let folder: string;
  let scratch: Scratch;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "weerwerk-main-"));
    scratch = await scratchDatabase();
  });
  after(async () => {
    await scratch.drop();
    await rm(folder, { recursive: true });
  });

  it("says in one line where it is, stops when told to, and knows afterwards who was signed in", async () => {
    const environment = { PORT: "0", WEERWERK_DATA: join(folder, "own") };
    const first = start(environment);
    const { url, rest } = placeIn(await first.firstLine);
    assert.equal(rest, `(data in ${join(folder, "own")})`);
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const headers = { authorization: `Bearer ${await tokenFrom(url, "an-peeters")}` };
    assert.deepEqual(await kill(first.child, "SIGTERM"), [0, null]);
    assert.equal(first.complaints(), "");

    const second = start(environment);
    const again = placeIn(await second.firstLine);
    assert.equal((await fetch(`${again.url}/api/me`, { headers })).status, 200);
    assert.deepEqual(await kill(second.child, "SIGINT"), [0, null]);
  });

  it("says that the port is taken", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const port = (other.address() as { port: number }).port;
    const sentence = `Port ${port} is taken by another program: stop that, or choose another with PORT.\n`;
    assert.equal(await failureOf({ PORT: String(port) }), sentence);
    other.close();
  });

  it("does not let everyone be anyone in production", async () => {
    assert.match(
      await failureOf({ NODE_ENV: "production", WEERWERK_MASTER_KEY: key }),
      /^OIDC_ISSUER is not set: [^\n]+\n$/,
    );
  });

  it("says that the key is another one than before", async () => {
    const sealed = await scratchDatabase();
    const first = start({ PORT: "0", WEERWERK_DATA: folder, DATABASE_URL: sealed.url });
    await first.firstLine;
    await kill(first.child, "SIGTERM");
    const complaint = await failureOf({ PORT: "0", DATABASE_URL: sealed.url, WEERWERK_MASTER_KEY: key });
    assert.match(complaint, /^This record was sealed with another master key[^\n]+\n$/);
    await sealed.drop();
  });

  async function failureOf(environment: Record<string, string>): Promise<string> {
    const { child, complaints } = start({
      WEERWERK_DATA: join(folder, "failing"),
      DATABASE_URL: scratch.url,
      ...environment,
    });
    const [code] = (await once(child, "close")) as [number];
    assert.equal(code, 1);
    return complaints();
  }
});

function placeIn(line: string): { url: string; rest: string } {
  const [, url = "", rest = ""] = /^Weerwerk runs on (http:\/\/localhost:\d+) (.+)$/.exec(line) ?? assert.fail(line);
  return { url, rest };
}

async function tokenFrom(url: string, person: string): Promise<string> {
  const answer = await fetch(`${url}/api/desk/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  return ((await answer.json()) as { token: string }).token;
}

function start(environment: Record<string, string>) {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/server/main.ts"], {
    cwd: root,
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("close", () => reject(new Error(complaints)));
  });
  firstLine.catch(() => {});
  return { child, firstLine, complaints: () => complaints };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode, child.signalCode];
  child.kill(signal);
  return once(child, "exit");
}
