import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";

/** Any number will do, as long as every Weerwerk asks for the same one. */
const lock = 7_336_201;

export class FolderInUse extends CannotStart {}

/** Keeps the folder ours for as long as this process lives; a second Weerwerk is told so. */
export async function holdFolder(url: string, folder: string): Promise<() => void> {
  let released = false;
  const take = async (tries: number): Promise<boolean> => {
    const client = new pg.Client({ connectionString: url, application_name: "weerwerk holds its data folder" });
    client.on("error", () => undefined);
    await client.connect();
    for (; tries > 0; tries -= 1, await pause(100)) {
      const { rows } = await client.query("select pg_try_advisory_lock($1) as ours", [lock]);
      if (!rows[0].ours) continue;
      client.on("end", () => void takeAgain());
      return true;
    }
    await client.end();
    return false;
  };
  // PostgreSQL closes every connection when one of them crashes; the folder must not stay unheld.
  const takeAgain = async () => {
    while (!released && !(await take(1).catch(() => false))) await pause(1000, undefined, { ref: false });
  };

  // A Weerwerk that was killed a moment ago may hold it a little longer.
  if (!(await take(30)))
    throw new FolderInUse(
      `The data folder ${folder} is in use by another Weerwerk: stop that one, or set WEERWERK_DATA.`,
    );
  return () => {
    released = true;
  };
}
