import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openEmbedded, startIn, urlOf } from "../../src/server/postgres/embedded.ts";
import { postmasterOf } from "../../src/server/postgres/postmaster.ts";
import { createDatabase, judged, newKeys, subjectsOf, threeAtWork, tokens, urlOfHome } from "./at-work.ts";
import type { Found } from "./invariants.ts";
import { load } from "./load.ts";
import { type Server, server } from "./servers.ts";

export type Killed = Found & { kills: number; databaseKills: number; asked: number; again: number; seconds: number };
type Say = (line: string) => void;
type Enough = (kills: number) => boolean;

/** `embedded`: one Weerwerk with its own PostgreSQL. `external`: three processes beside each other on a server of yours. */
export const places = ["embedded", "external"] as const;

/**
 * Kills with signal 9 at random moments under load, and looks for every act that had been acknowledged. Embedded, one
 * kill in four takes PostgreSQL along. Ends after so many kills, or when so many minutes have passed.
 */
export async function killOrdeal(
  place: (typeof places)[number],
  { times, minutes }: { times: number; minutes: number },
  say: Say,
): Promise<Killed> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), `weerwerk-ordeal-${place}-`));
  try {
    const enough: Enough = (kills) => kills >= times || performance.now() - begun > minutes * 60_000;
    const result = await (place === "embedded" ? embedded(folder, enough, say) : external(folder, enough, say));
    return { ...result, seconds: Math.round((performance.now() - begun) / 1000) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function embedded(folder: string, enough: Enough, say: Say) {
  const home = join(folder, "postgres");
  const one = await server("whole", { WEERWERK_DATA: folder });
  await one.start();
  const subjects = await subjectsOf(await urlOfHome(home));
  const way = { url: one.url, bearer: await tokens(one.url, subjects) };
  const work = load(subjects, [way]);
  let [kills, databaseKills] = [0, 0];
  while (!enough(kills)) {
    await pause(Math.random() * 700);
    const postmaster = Math.random() < 0.25 ? postmasterOf(home) : undefined;
    if (postmaster) {
      process.kill(postmaster.pid, "SIGKILL");
      databaseKills += 1;
      await pause(Math.random() * 30);
    }
    await one.kill();
    await one.start();
    kills += 1;
    if (kills % 25 === 0)
      say(`${kills} kills, ${databaseKills} of them with PostgreSQL, ${work.acknowledged.length} acts`);
  }
  await work.finish();
  await one.stop();
  const postgres = await openEmbedded(folder);
  try {
    return { kills, databaseKills, ...(await judged(postgres.url, join(folder, "keys"), {}, work)) };
  } finally {
    await postgres.stop();
  }
}

async function external(folder: string, enough: Enough, say: Say) {
  const { home, postmaster, stop } = await startIn(folder, []);
  try {
    const url = urlOf(home, postmaster, "weerwerk");
    await createDatabase(urlOf(home, postmaster, "postgres"));
    const environment = { DATABASE_URL: url, WEERWERK_DATA: join(folder, "data"), ...newKeys() };
    const { servers, work } = await threeAtWork(url, environment);
    let kills = 0;
    const killer = async (one: Server) => {
      while (!enough(kills)) {
        kills += 1;
        if (kills % 50 === 0) say(`${kills} kills, ${work.acknowledged.length} acts`);
        await pause(50 + Math.random() * 700);
        await one.kill();
        await one.start();
      }
    };
    await Promise.all(servers.map(killer));
    await work.finish();
    for (const one of servers) await one.stop();
    return { kills, databaseKills: 0, ...(await judged(url, "/nowhere", environment, work)) };
  } finally {
    await stop();
  }
}
