import { execFile } from "node:child_process";
import { chown, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { platform } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CannotStart } from "../cannot-start.ts";

/** How to start a program of PostgreSQL, which refuses to run as root, and who then owns its files. */
export type RunAs = { prefix: string[]; owner?: Id; spawn: { uid?: number; gid?: number } };
type Id = { uid: number; gid: number };

const asOurselves: RunAs = { prefix: [], spawn: {} };

/** The first way that can both write in the folder and run the program, tried for real. */
export async function runAs(folder: string, program: string): Promise<RunAs> {
  if (platform() === "win32" || process.getuid?.() !== 0) return asOurselves;
  const user = await ordinaryUser();
  for (const way of waysDownFromRoot(user)) if (await works(way, folder, program)) return way;
  throw new CannotStart(
    `PostgreSQL does not run as root and no other user can reach ${folder}: start Weerwerk as an ordinary user, or set DATABASE_URL.`,
  );
}

/** A user namespace and a kept capability also work in a home that is closed to all others. */
function waysDownFromRoot({ uid, gid }: Id): RunAs[] {
  const namespace = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`];
  // With no_setuid_fixup the capability also counts where a program asks by access(2) what it may open.
  const capability = ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return [
    { prefix: namespace, owner: { uid: 0, gid: 0 }, spawn: {} },
    {
      prefix: ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...capability],
      owner: { uid, gid },
      spawn: {},
    },
    { prefix: [], owner: { uid, gid }, spawn: { uid, gid } },
  ];
}

/** initdb looks its user up, so it must be one that the machine knows. */
async function ordinaryUser(): Promise<Id> {
  const users = (await readFile("/etc/passwd", "utf8").catch(() => "")).split("\n").map((line) => line.split(":"));
  const found = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

async function works(way: RunAs, folder: string, program: string): Promise<boolean> {
  const probe = await mkdtemp(join(folder, "probe-"));
  try {
    await giveTo(way, probe);
    await run(way, "sh", ["-c", ': > "$0/written" && "$1" --version', probe, program]);
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}

/** Makes a folder and all in it the property of the user PostgreSQL runs as. */
export async function giveTo({ owner }: RunAs, folder: string): Promise<void> {
  if (!owner || (await stat(folder)).uid === owner.uid) return;
  for (const name of await readdir(folder, { recursive: true })) await chown(join(folder, name), owner.uid, owner.gid);
  await chown(folder, owner.uid, owner.gid);
}

/** Messages in a fixed language, and none of our secrets in the environment of another program. */
export const environment = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: "C", TZ: "UTC" };

export function commandLine(way: RunAs, program: string, args: string[]): [string, string[]] {
  const [first = program, ...rest] = [...way.prefix, program, ...args];
  return [first, rest];
}

/** Runs a program to its end; throws when it fails. */
export async function run(way: RunAs, program: string, args: string[]): Promise<void> {
  const [command, all] = commandLine(way, program, args);
  await promisify(execFile)(command, all, { ...way.spawn, env: environment, cwd: "/" });
}
