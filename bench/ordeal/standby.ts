import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { binaries } from "../../src/server/postgres/binaries.ts";
import { startIn, urlOf } from "../../src/server/postgres/embedded.ts";
import { giveTo, runAs } from "../../src/server/postgres/run-as.ts";

export type Running = Awaited<ReturnType<typeof startIn>>;

const name = "ordeal";

async function asking<Answer>(url: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * A second server that follows the first, which from then on acknowledges nothing that the second has not on disk too. A
 * real base backup (PostgreSQL 18, 25.3.3: the low-level API, for there is no pg_basebackup in the packages that we use).
 */
export async function followSynchronously(primary: Running, folder: string): Promise<Running> {
  const url = urlOf(primary.home, primary.postmaster, "postgres");
  const home = join(folder, "postgres");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await asking(url, async (client) => {
    await client.query("select pg_backup_start($1, true)", [name]);
    await cp(primary.home, home, { recursive: true, filter: (from) => !left.test(from) });
    const { rows } = await client.query<{ labelfile: string }>("select labelfile from pg_backup_stop()");
    await writeFile(join(home, "backup_label"), rows[0]?.labelfile ?? "");
  });
  for (const empty of ["pg_replslot", "pg_dynshmem", "pg_notify"]) await mkdir(join(home, empty), { recursive: true });
  await writeFile(join(home, "standby.signal"), "");
  const way = await runAs(folder, (await binaries()).postgres);
  await giveTo(way, folder);
  const { username, password } = new URL(url);
  const conninfo = `host=127.0.0.1 port=${primary.postmaster.port} user=${username} password=${password} application_name=${name}`;
  const standby = await startIn(folder, ["-c", `primary_conninfo=${conninfo}`]);
  await asking(url, async (client) => {
    await client.query(`alter system set synchronous_standby_names = '${name}'`);
    await client.query("select pg_reload_conf()");
    for (;;) {
      const { rows } = await client.query("select sync_state from pg_stat_replication where application_name = $1", [
        name,
      ]);
      if (rows[0]?.sync_state === "sync") return;
      await pause(50);
    }
  });
  return standby;
}

/** Not part of a base backup (25.3.3.3). */
const left = /\/(postmaster\.(pid|opts)|pg_replslot|pg_dynshmem|pg_notify)(\/|$)/;

/** Makes the standby the server that writes, and waits for nobody any more. */
export async function promote(standby: Running): Promise<void> {
  await asking(urlOf(standby.home, standby.postmaster, "postgres"), async (client) => {
    await client.query("select pg_promote(true, 60)");
    await client.query("alter system reset synchronous_standby_names");
    await client.query("select pg_reload_conf()");
  });
}
