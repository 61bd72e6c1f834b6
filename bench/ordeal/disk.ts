import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { openEmbedded } from "../../src/server/postgres/embedded.ts";
import { judged, subjectsOf, tokens, urlOfHome } from "./at-work.ts";
import type { Found } from "./invariants.ts";
import { load } from "./load.ts";
import { server } from "./servers.ts";

/** `notNow`: answers that said so, with when to come back; `broken`: any other answer of 500 and above. */
export type Filled = Found & {
  full: number;
  onlyReads: number;
  startedAgain: number;
  notNow: number;
  broken: number[];
  seconds: number;
};

const seconds = 5;

/**
 * A disk of its own (of memory, so this needs the right to mount) that becomes full under load, and is freed again; then a
 * database that for a while may only be read. What was acknowledged must be there, and what could not be done must be said.
 */
export async function diskOrdeal({ times }: { times: number }, say: (line: string) => void): Promise<Filled> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-ordeal-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=400m", "weerwerk-ordeal", folder]);
  const data = join(folder, "data");
  const one = await server("whole", { WEERWERK_DATA: data });
  let startedAgain = 0;
  try {
    await one.start();
    const url = await urlOfHome(join(data, "postgres"));
    const subjects = await subjectsOf(url);
    const work = load(subjects, [{ url: one.url, bearer: await tokens(one.url, subjects) }]);
    const acted = async (more: number, patience = 60_000) => {
      const before = work.acknowledged.length;
      for (const until = performance.now() + patience; work.acknowledged.length < before + more; await pause(5))
        if (performance.now() > until) return false;
      return true;
    };
    for (let time = 1; time <= times; time += 1) {
      await acted(20);
      fill(join(folder, "filler"));
      await pause(seconds * 1000);
      await rm(join(folder, "filler"));
      // PostgreSQL stops where it cannot write its log any more; whoever runs the service then starts it again.
      if (!(await acted(5, 20_000))) {
        await one.kill();
        await one.start();
        startedAgain += 1;
        await acted(5);
      }
      say(`${time}: the disk was full; ${work.acknowledged.length} acts, ${work.count.notNow} times told to come back`);
      const there = await urlOfHome(join(data, "postgres"));
      await onlyReads(there, true);
      await pause(seconds * 1000);
      await onlyReads(there, false);
      await acted(5);
      say(
        `${time}: it could only be read; ${work.acknowledged.length} acts, ${work.count.notNow} times told to come back`,
      );
    }
    await work.finish();
    await one.stop();
    const postgres = await openEmbedded(data);
    const found = await judged(postgres.url, join(data, "keys"), {}, work);
    await postgres.stop();
    const { notNow, broken } = work.count;
    const took = Math.round((performance.now() - begun) / 1000);
    return {
      full: times,
      onlyReads: times,
      startedAgain,
      notNow,
      broken: broken === 0 ? [] : [broken],
      ...found,
      seconds: took,
    };
  } finally {
    await one.kill();
    execFileSync("umount", ["--lazy", folder]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until nothing more goes on the disk. */
function fill(file: string): void {
  const open = openSync(file, "w");
  for (let size = 2 ** 20; size >= 1; size /= 16)
    try {
      for (;;) writeSync(open, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  closeSync(open);
}

/** As a host does when its storage fails: connections that are open notice it too. */
async function onlyReads(url: string, yes: boolean): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("set default_transaction_read_only = off");
  await client.query(
    `alter system ${yes ? "set default_transaction_read_only = on" : "reset default_transaction_read_only"}`,
  );
  await client.query("select pg_reload_conf()");
  await client.end();
}
