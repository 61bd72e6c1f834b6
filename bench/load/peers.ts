import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "../../src/server/start.ts";
import { client } from "./six-requests.ts";
import { type Ran, sixTimes, together } from "./together.ts";

const run = promisify(execFile);

/** Where the peers are installed, beside what npm keeps for itself, so that the checkout stays as it is. */
const homeOf = (peer: string) => join(import.meta.dirname, `../../node_modules/.cache/bench-${peer}`);

function install(peer: "emmett" | "strapi"): string {
  const home = homeOf(peer);
  cpSync(join(import.meta.dirname, "../peers", peer), home, { recursive: true });
  if (!existsSync(join(home, "node_modules"))) {
    // Strapi asks for packages of its screens, which are not served here, in versions that do not go together.
    const asked = peer === "strapi" ? ["--legacy-peer-deps"] : [];
    const how = ["--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", "--silent"];
    execFileSync("npm", ["install", ...how, ...asked], { cwd: home, stdio: "inherit" });
  }
  return home;
}

/** A kilobyte, about what an event of ours holds without its rulings. */
const what = "x".repeat(900);

/** Six single inserts, each its own commit, straight into the same server: the bound. */
export async function bareInserts(url: string, users: number, cases: number): Promise<Ran> {
  const pool = new pg.Pool({ connectionString: url, max: users });
  await pool.query(
    "create table if not exists bare (id bigint generated always as identity primary key, body jsonb not null)",
  );
  const text = "insert into bare (body) values ($1)";
  const body = JSON.stringify({ what });
  const ran = await together(users, Array.from({ length: cases }), () =>
    sixTimes(() => pool.query({ name: "bare", text, values: [body] })),
  );
  await pool.end();
  return ran;
}

/** Six appends of one event each, in a process of their own, without HTTP. */
export async function emmett(url: string, users: number, cases: number): Promise<Ran> {
  const home = install("emmett");
  const { stdout } = await run(process.execPath, ["append.js", url, String(users), String(cases)], {
    cwd: home,
    maxBuffer: 64_000_000,
  });
  return JSON.parse(stdout);
}

/** Six POSTs that each make an entry, over HTTP, by a token with the right to do so. */
export async function strapi(url: string): Promise<{ six(users: number, cases: number): Promise<Ran>; stop(): void }> {
  const home = install("strapi");
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: url, PORT: String(port), NODE_ENV: "production" };
  const child = spawn(process.execPath, ["start.js"], { cwd: home, env, stdio: ["ignore", "pipe", "inherit"] });
  const { post } = client(`http://127.0.0.1:${port}`);
  const bearer = await saysToken(child);
  return {
    six: (users, cases) =>
      together(users, Array.from({ length: cases }), () =>
        sixTimes(async () => {
          const { status, body } = await post("/api/deeds", bearer, { data: { kind: "deed", what } });
          if (status !== 201) throw new Error(`Strapi: ${status} ${body.slice(0, 200)}`);
        }),
      ),
    stop: () => child.kill("SIGKILL"),
  };
}

/** It prints the token once it serves. */
const saysToken = (child: ChildProcess): Promise<string> =>
  new Promise((says, failed) => {
    let said = "";
    child.stdout?.on("data", (bytes) => {
      said += bytes;
      const token = /^token (\w+)$/m.exec(said)?.[1];
      if (token) says(token);
    });
    child.on("exit", () => failed(new Error(`Strapi ended: ${said.slice(-2000)}`)));
  });
