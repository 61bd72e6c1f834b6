import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CannotStart } from "../cannot-start.ts";
import { commandLine, environment, giveTo, type RunAs } from "./run-as.ts";

export type Postmaster = { pid: number; port: number; ready: boolean };

/** The server that has these files open, also when a Weerwerk that was killed left it behind. */
export function postmasterOf(home: string): Postmaster | undefined {
  const lines = pidFile(home);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid && isPostgres(pid) ? { pid, port, ready: lines[7]?.trim() === "ready" } : undefined;
}

function pidFile(home: string): string[] {
  try {
    return readFileSync(join(home, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** After a crash the number may be another program's by now, or that of a process nobody buried. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid) || !existsSync("/proc/self/comm")) return isAlive(pid);
  const about = (what: string) => readFileSync(`/proc/${pid}/${what}`, "utf8").trim();
  return about("comm") === "postgres" && about("cmdline") !== "";
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

const patience = 120_000;

/** Waits for the server of these files, starting it when none is going. */
export async function startPostmaster(home: string, program: string, way: RunAs, extra: string[]): Promise<Postmaster> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    const found = postmasterOf(home);
    if (found?.ready) return found;
    if (!found) await startOnce(home, program, way, extra);
  }
  throw new CannotStart(`PostgreSQL did not become ready in ${patience / 1000} seconds, see ${logOf(home)}.`);
}

async function startOnce(home: string, program: string, way: RunAs, extra: string[]): Promise<void> {
  const pid = Number(pidFile(home)[0]);
  if (pid && isAlive(pid) && !isPostgres(pid)) await rm(join(home, "postmaster.pid"), { force: true });
  await giveTo(way, home);
  const [command, args] = commandLine(way, program, [...(await settings(home)), ...extra]);
  const log = openSync(logOf(home), "w", 0o600);
  // A group of its own: Ctrl-C reaches Weerwerk, which then stops the server in order.
  const child = spawn(command, args, {
    ...way.spawn,
    env: environment,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.on("exit", () => {
    ended = true;
  });
  child.on("error", () => {
    ended = true;
  });
  while (!ended && !postmasterOf(home)?.ready) await pause(10);
  if (ended && !passes(readFileSync(logOf(home), "utf8")))
    throw new CannotStart(`PostgreSQL does not start on ${home}, see ${logOf(home)}.`);
}

/** Another process was first, its last connections are still closing, or the port was taken meanwhile. */
const passes = (log: string) => /lock file|still in use|could not bind|could not create any TCP\/IP/.test(log);

async function settings(home: string): Promise<string[]> {
  const chosen = {
    listen_addresses: "127.0.0.1",
    port: await freePort(),
    unix_socket_directories: "",
    timezone: "UTC",
    // Values of a person may stand in statements and details: they stay out of the log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  return ["-D", home, ...Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

const logOf = (home: string) => join(dirname(home), "postgres.log");

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer().on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Ends the connections, writes all to disk and waits until the server is gone. */
export async function stopPostmaster(home: string, { pid }: Postmaster): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (postmasterOf(home)?.pid !== pid) return;
    process.kill(pid, signal);
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(10))
      if (postmasterOf(home)?.pid !== pid) return;
  }
}
