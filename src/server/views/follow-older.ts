import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import { ownersSince, seenBelow } from "../record/read-owned.ts";
import { olderConnected } from "./older-connected.ts";
import { alone } from "./rebuild.ts";
import { workOut, writeRemade } from "./remake.ts";
import "./tables.ts";

const batch = 100;
/** How many looks in a row must find no older process before it is believed that there is none. */
const sure = 4;
let quiet = 0;

/**
 * Makes again what was put on record since that transaction: a process of an older version that still runs writes the views
 * that go with its acts as it knows them. As long as one is connected, and once more after the last was seen.
 */
export async function followOlder(db: Kysely<Database>, since: string | null): Promise<void> {
  if (since === null) return;
  await alone(db, async () => {
    quiet = (await isOlderConnected(db)) ? 0 : quiet + 1;
    const upTo = await seenBelow(db);
    const owners = await ownersSince(db, since);
    for (let from = 0; from < owners.length; from += batch)
      await writeRemade(db, await workOut(db, owners.slice(from, from + batch)));
    await db
      .updateTable("views_made")
      .set({ since: quiet >= sure ? null : upTo })
      .where("since", "=", since)
      .execute();
  });
}

async function isOlderConnected(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ older: boolean }>`select ${olderConnected} as older`.execute(db);
  return rows[0]?.older ?? false;
}
