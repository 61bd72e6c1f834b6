import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import { binaries } from "./binaries.ts";
import { cluster, password } from "./cluster.ts";
import { letDoorIn } from "./door-login.ts";
import { FolderInUse, holdFolder } from "./hold-folder.ts";
import { type Postmaster, startPostmaster, stopPostmaster } from "./postmaster.ts";
import { runAs } from "./run-as.ts";

/** `url` is that of the owner, unless `owner` names another (record/prepare-record.ts). */
export type Postgres = { url: string; owner?: string | undefined; stop(): Promise<void> };

/**
 * Our own PostgreSQL, with its files in the data folder, for this process alone.
 *
 * @param beside for a command: when a Weerwerk has the folder, its server is used and left going.
 */
export async function openEmbedded(dataFolder: string, { beside = false } = {}): Promise<Postgres> {
  const folder = resolve(dataFolder);
  for (let tries = 10; ; tries -= 1) {
    try {
      return await open(folder, beside);
    } catch (fault) {
      // The server that was found going may be stopping at this very moment: then the next one is ours.
      if (fault instanceof CannotStart) throw fault;
      if (tries === 0) throw new CannotStart(`The database in ${folder} does not answer: ${String(fault)}`);
      await pause(200);
    }
  }
}

async function open(folder: string, beside: boolean): Promise<Postgres> {
  const { home, postmaster, stop } = await startIn(folder);
  await makeDatabase(urlOf(home, postmaster, "postgres"));
  const url = urlOf(home, postmaster, "weerwerk");
  const release = await holdFolder((await letDoorIn(url)) ?? url, folder).catch((fault) => {
    if (beside && fault instanceof FolderInUse) return undefined;
    throw fault;
  });
  if (!release) return { url, stop: async () => undefined };
  let stopped: Promise<void> | undefined;
  return {
    url,
    stop: () => {
      release();
      stopped ??= stop();
      return stopped;
    },
  };
}

/** Starts the server of a folder, or finds it going; `extra` are settings for PostgreSQL itself. */
export async function startIn(folder: string, extra: string[] = []) {
  await mustBeWritable(folder);
  const programs = await binaries();
  const way = await runAs(folder, programs.postgres);
  const home = await cluster(folder, programs, way);
  const postmaster = await startPostmaster(home, programs.postgres, way, extra);
  return { home, postmaster, stop: () => stopPostmaster(home, postmaster) };
}

export const urlOf = (home: string, { port }: Postmaster, database: string) =>
  `postgres://weerwerk:${password(home)}@127.0.0.1:${port}/${database}`;

async function mustBeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(await mkdtemp(join(folder, "probe-")), { recursive: true });
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? ` (${fault.code})` : "";
    throw new CannotStart(`The data folder ${folder} cannot be written${code}: choose another with WEERWERK_DATA.`);
  }
}

/** A first start was perhaps cut off between making the files and making the database in them. */
async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'weerwerk'");
    if (!rowCount) await client.query("create database weerwerk").catch(unlessThere);
  } finally {
    await client.end();
  }
}

function unlessThere(fault: unknown): void {
  const anotherWasFirst = fault instanceof pg.DatabaseError && ["42P04", "23505"].includes(fault.code ?? "");
  if (!anotherWasFirst) throw fault;
}
