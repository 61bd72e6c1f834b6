import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startIn, urlOf } from "./embedded.ts";

/** A database for one test, gone after `drop`. */
export type Scratch = { url: string; drop(): Promise<void> };
type Prepare = (url: string) => Promise<void>;

/**
 * A fresh database on a real server. `prepare` (migrations, first rows) runs once per process and is then copied;
 * it must close its connections.
 */
export async function scratchDatabase(prepare?: Prepare): Promise<Scratch> {
  const template = prepare ? await preparedOnce(prepare) : "template1";
  return make(template);
}

const prepared = new Map<Prepare, Promise<string>>();

function preparedOnce(prepare: Prepare): Promise<string> {
  const made = prepared.get(prepare) ?? make("template1").then(async ({ url, name }) => prepare(url).then(() => name));
  prepared.set(prepare, made);
  return made;
}

let count = 0;

async function make(template: string): Promise<Scratch & { name: string }> {
  const name = `scratch_${process.pid}_${count++}`;
  await onServer(`create database ${name} template ${template}`);
  const url = new URL(await server());
  url.pathname = name;
  return { name, url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(await server());
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

let started: Promise<string> | undefined;

/** `npm test` starts one server for all test files; a file run by itself starts its own. */
export function server(): Promise<string> {
  started ??= process.env.WEERWERK_SCRATCH_URL ? Promise.resolve(process.env.WEERWERK_SCRATCH_URL) : startThrowaway();
  return started;
}

async function startThrowaway(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-scratch-"));
  const { home, postmaster } = await startIn(folder, [
    "-c",
    "fsync=off",
    "-c",
    "full_page_writes=off",
    "-c",
    "max_connections=200",
  ]);
  endWithUs(postmaster.pid, folder);
  return urlOf(home, postmaster, "postgres");
}

/** The pipe closes when this process ends, in whatever way: then the server and its files go too. */
function endWithUs(pid: number, folder: string): void {
  const script = 'cat > /dev/null; kill -QUIT "$0"; while kill -0 "$0"; do sleep 0.05; done; rm -rf "$1"';
  const watcher = spawn("sh", ["-c", `(${script}) 2> /dev/null`, String(pid), folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  if ("unref" in watcher.stdin && typeof watcher.stdin.unref === "function") watcher.stdin.unref();
}
