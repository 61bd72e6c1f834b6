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
    const { id, role, organisation } = actor;
    const { person, health } = await whose(trx, actor);
    await sql`
      select set_config('weerwerk.actor', ${id}, true),
        set_config('weerwerk.role', ${role}, true),
        set_config('weerwerk.organisation', ${organisation ?? ""}, true),
        set_config('weerwerk.sees', ${`{${typesSeenBy(role).join(",")}}`}, true),
        set_config('weerwerk.day', ${day}, true),
        set_config('weerwerk.mandate', ${actor.mandate?.id ?? ""}, true),
        set_config('weerwerk.health', ${health}, true),
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

/**
 * Whose own rows are read. Who acts for a person gets that person from the power of attorney as it stands in the
 * database, and not from what the application took them for.
 */
async function whose(
  db: Kysely<Database>,
  { id, person, mandate }: Actor,
): Promise<{ person: string; health: string }> {
  if (mandate === undefined) return { person: person ?? "", health: "yes" };
  const { rows } = await sql<{ person: string; medical: boolean }>`
    select person_id as person, medical from mandate
    where id = ${mandate.id} and representative = ${id} and person_id = ${person}
      and ${mandate.on}::date between from_day and until and (ended_on is null or ${mandate.on}::date < ended_on)
  `.execute(db);
  return { person: rows[0]?.person ?? "", health: rows[0]?.medical ? "yes" : "no" };
}
