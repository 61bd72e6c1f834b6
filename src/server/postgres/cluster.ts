import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import type { Binaries } from "./binaries.ts";
import { giveTo, type RunAs, run } from "./run-as.ts";

const version = "18";

/** The database files in a data folder, made on first use. Half-made ones never get the final name. */
export async function cluster(folder: string, { initdb }: Binaries, way: RunAs): Promise<string> {
  const home = join(folder, "postgres");
  if (!existsSync(home)) await make(folder, home, initdb, way);
  const found = existsSync(join(home, "PG_VERSION")) && readFileSync(join(home, "PG_VERSION"), "utf8").trim();
  if (found === version && existsSync(passwordFile(home))) return home;
  throw new CannotStart(
    `${home} is not a database that Weerwerk made with PostgreSQL ${version}: choose another WEERWERK_DATA.`,
  );
}

async function make(folder: string, home: string, initdb: string, way: RunAs): Promise<void> {
  const making = await mkdtemp(join(folder, "making-"));
  try {
    const files = join(making, "postgres");
    const secret = join(making, "password");
    await mkdir(files, { mode: 0o700 });
    await writeFile(secret, randomBytes(24).toString("base64url"), { mode: 0o600 });
    await giveTo(way, making);
    await run(way, initdb, [`--pgdata=${files}`, `--pwfile=${secret}`, ...settings]);
    await rename(secret, passwordFile(files));
    await chmod(passwordFile(files), 0o600);
    // Another process may have been quicker: then its files count, and ours go.
    await rename(files, home).catch((fault) => {
      if (!existsSync(home)) throw fault;
    });
  } catch (fault) {
    throw new CannotStart(`No database could be made in ${folder}: ${firstLine(fault)}`);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

const settings = [
  "--username=weerwerk",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
];

export const password = (home: string): string => readFileSync(passwordFile(home), "utf8");

const passwordFile = (home: string) => join(home, "weerwerk-password");

function firstLine(fault: unknown): string {
  const text = fault instanceof Error && "stderr" in fault && fault.stderr ? String(fault.stderr) : String(fault);
  return text.trim().split("\n").at(0) ?? "";
}
