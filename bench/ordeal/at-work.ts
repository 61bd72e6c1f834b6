import { generateKeyPairSync, randomBytes } from "node:crypto";
import pg from "pg";
import { urlOf } from "../../src/server/postgres/embedded.ts";
import { postmasterOf } from "../../src/server/postgres/postmaster.ts";
import { openKeys } from "../../src/server/record/keys.ts";
import { openRecord } from "../../src/server/record/open-record.ts";
import { invariants } from "./invariants.ts";
import { load, type Subject } from "./load.ts";
import { type Server, server } from "./servers.ts";

export async function judged(url: string, folder: string, env: Record<string, string>, work: ReturnType<typeof load>) {
  const record = await openRecord(url);
  try {
    const keys = await openKeys(folder, env);
    const { asked, again } = work.count;
    return { asked, again, ...(await invariants({ ...record, keys }, work.acknowledged)) };
  } finally {
    await record.close();
  }
}

/** Whom fund 100 follows: its coordinator and its physician act for them, and they for themselves. */
export async function subjectsOf(url: string): Promise<Subject[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<Subject>(
    "select r.person_id as person, a.id as account from recognition r join account a using (person_id) where r.fund = '100'",
  );
  await client.end();
  return rows;
}

export async function tokens(url: string, subjects: readonly Subject[]): Promise<(who: string) => string> {
  const known = new Map<string, string>();
  for (const who of ["an-peeters", "marie-lambert", ...subjects.map(({ account }) => account)]) {
    const response = await fetch(`${url}/api/desk/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ person: who }),
    });
    known.set(who, ((await response.json()) as { token: string }).token);
  }
  return (who) => known.get(who) ?? "";
}

export async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query("create database weerwerk");
  await client.end();
}

export const newKeys = () => ({
  WEERWERK_MASTER_KEY: randomBytes(32).toString("base64"),
  WEERWERK_SIGNING_KEY: generateKeyPairSync("ed25519")
    .privateKey.export({ type: "pkcs8", format: "der" })
    .toString("base64"),
});

/**
 * Three processes on one PostgreSQL, and the load on them. The whole one makes the tables and the people; the others start
 * fast, so that they can be killed often.
 */
export async function threeAtWork(
  url: string,
  environment: Record<string, string>,
): Promise<{ servers: readonly Server[]; work: ReturnType<typeof load> }> {
  const servers = [
    await server("whole", environment),
    await server("door", environment),
    await server("door", environment),
  ];
  try {
    for (const one of servers) await one.start();
    const subjects = await subjectsOf(url);
    const bearer = await tokens(servers[0]?.url ?? "", subjects);
    // A door takes an account for its word.
    const ways = servers.map((one, index) => ({ url: one.url, bearer: index === 0 ? bearer : (who: string) => who }));
    return { servers, work: load(subjects, ways) };
  } catch (fault) {
    for (const one of servers) await one.kill();
    throw fault;
  }
}

/** Of the server that a data folder has going. */
export async function urlOfHome(home: string): Promise<string> {
  const postmaster = postmasterOf(home);
  if (!postmaster) throw new Error("There is no PostgreSQL in the data folder.");
  return urlOf(home, postmaster, "weerwerk");
}
