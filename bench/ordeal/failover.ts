import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startIn, urlOf } from "../../src/server/postgres/embedded.ts";
import { createDatabase, judged, newKeys, threeAtWork } from "./at-work.ts";
import type { Found } from "./invariants.ts";
import { movingAddress } from "./moving-address.ts";
import type { Server } from "./servers.ts";
import { followSynchronously, promote, type Running } from "./standby.ts";

/** `away`: milliseconds from the death of the primary to the next act that was acknowledged, of each time. */
export type FailedOver = Found & { times: number; asked: number; again: number; away: number[]; seconds: number };

/**
 * Three processes on one PostgreSQL with a synchronous standby. Under load the primary is killed with signal 9, the standby
 * is promoted, the address moves there, and a new standby is made of it; so many times.
 */
export async function failoverOrdeal({ times }: { times: number }, say: (line: string) => void): Promise<FailedOver> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), "weerwerk-ordeal-failover-"));
  let primary = await startIn(join(folder, "0"), []);
  await createDatabase(urlOf(primary.home, primary.postmaster, "postgres"));
  let standby = await followSynchronously(primary, join(folder, "1"));
  const address = await movingAddress(primary.postmaster.port);
  const url = urlOf(primary.home, { ...primary.postmaster, port: address.port }, "weerwerk");
  const environment = { DATABASE_URL: url, WEERWERK_DATA: join(folder, "data"), ...newKeys() };
  let servers: readonly Server[] = [];
  try {
    const three = await threeAtWork(url, environment);
    const { work } = three;
    servers = three.servers;
    const away: number[] = [];
    const acted = async (more: number) => {
      const before = work.acknowledged.length;
      while (work.acknowledged.length < before + more) await pause(2);
    };
    for (let time = 1; time <= times; time += 1) {
      await acted(20);
      await pause(Math.random() * 1000);
      const died = performance.now();
      process.kill(primary.postmaster.pid, "SIGKILL");
      await promote(standby);
      address.moveTo(standby.postmaster.port);
      await acted(1);
      away.push(Math.round(performance.now() - died));
      say(`${time}: away for ${away.at(-1)} ms, ${work.acknowledged.length} acts`);
      const gone = primary;
      primary = standby;
      standby = await followSynchronously(primary, join(folder, String(time + 1)));
      await rm(join(gone.home, ".."), { recursive: true, force: true });
    }
    await work.finish();
    for (const one of servers) await one.stop();
    const found = await judged(url, "/nowhere", environment, work);
    return { times, away, ...found, seconds: Math.round((performance.now() - begun) / 1000) };
  } finally {
    for (const one of servers) await one.kill();
    address.close();
    for (const one of [standby, primary]) await stopped(one);
    await rm(folder, { recursive: true, force: true });
  }
}

const stopped = (one: Running) => one.stop().catch(() => undefined);
