import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "./database.ts";
import { readerRole } from "./raise-wall.ts";
import { typesSeenBy } from "./wall.ts";

/**
 * Reads as somebody: in one transaction that PostgreSQL itself lets see no more than this actor may (wall.ts), whatever
 * the queries ask. Nothing can be written in it, and what is read inside the reading of another sees no more than that
 * other does.
 *
 * @param day ISO day on which is read; without it nobody looks through a glass that they broke.
 */
export function seenBy<Seen>(
  db: Kysely<Database>,
  actor: Actor,
  read: (seen: Kysely<Database>) => Promise<Seen>,
  day = "",
): Promise<Seen> {
  if (db.isTransaction) return inside(db, read);
  return db.transaction().execute(async (trx) => {
    const { id, role, organisation, person } = actor;
    await sql`
      select set_config('weerwerk.actor', ${id}, true),
        set_config('weerwerk.role', ${role}, true),
        set_config('weerwerk.organisation', ${organisation ?? ""}, true),
        set_config('weerwerk.sees', ${`{${typesSeenBy(role).join(",")}}`}, true),
        set_config('weerwerk.day', ${day}, true),
        set_config('weerwerk.person', ${person ?? ""}, true),
        set_config('role', ${readerRole}, true)
    `.execute(trx);
    return read(trx);
  });
}

async function inside<Seen>(db: Kysely<Database>, read: (seen: Kysely<Database>) => Promise<Seen>): Promise<Seen> {
  const { rows } = await sql<{ reads: boolean }>`select current_user = ${readerRole} as reads`.execute(db);
  if (!rows[0]?.reads) throw new Error("Somebody's reading was begun inside a transaction that sees everything.");
  return read(db);
}
