import { Kysely, PostgresDialect, sql } from "kysely";
import { letDoorIn } from "../postgres/door-login.ts";
import { admitDoor, isAdmitted, NotAdmitted } from "./admit-door.ts";
import type { Database } from "./database.ts";
import { doorRole } from "./door-rights.ts";
import { isBehind, keepCounting } from "./keep-counting.ts";
import { migrate, missingMigrations } from "./migrate.ts";
import { openPool } from "./open-pool.ts";
import { raiseWall, wallStands } from "./raise-wall.ts";

/**
 * Where the record is. `url`: at which door and jobs work; `owner`: of whoever makes the tables. With `url` alone that is
 * the owner's, and the door's is made from it; or it is the door's, and the tables are there already.
 */
export type Addresses = { url: string; owner?: string | undefined };

/** At which address to work; `asOwner` is why that is not the door's. */
export type Prepared = { url: string; asOwner?: string };

/**
 * Brings the tables up to date, puts up the wall and admits the door, all as the owner, of whom no connection is left.
 *
 * @throws with one sentence, without the password, when the record cannot be used so.
 */
export async function prepareRecord({ url, owner }: Addresses): Promise<Prepared> {
  const pool = openPool(owner ?? url, () => {});
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkVersion(db);
    if (owner === undefined && (await worksAsDoor(db))) {
      await mustBeReady(db);
      return { url };
    }
    await migrate(db);
    await keepCounting(db);
    await raiseWall(db);
    if (owner !== undefined) {
      const login = decodeURIComponent(new URL(url).username);
      await admitDoor(db, login);
      await mustNotBeMighty(db, login);
      return { url };
    }
    return await withOneAddress(db, url);
  } finally {
    await db.destroy();
  }
}

/** A server that lets nobody else in is no reason to stand still: whoever runs it is told. */
async function withOneAddress(db: Kysely<Database>, url: string): Promise<Prepared> {
  try {
    await admitDoor(db);
  } catch (fault) {
    if (fault instanceof NotAdmitted) return { url, asOwner: fault.message };
    throw fault;
  }
  // Two who both may, with passwords of their own, would lock each other's processes out in turns.
  if (!(await ownsTables(db))) return { url, asOwner: "The tables belong to another user than that of DATABASE_URL." };
  const door = await letDoorIn(url);
  if (door !== undefined) return { url: door };
  return { url, asOwner: `The server lets ${doorRole} not in with a password that follows from that of the owner.` };
}

async function checkVersion(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int as version`.execute(db);
  if ((rows[0]?.version ?? 0) < 140_000) throw new Error("Weerwerk needs PostgreSQL 14 or later.");
}

async function ownsTables(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_get_userbyid(relowner) = current_user as owns from pg_class where oid = to_regclass('event')`.execute(db);
  return rows[0]?.owns === true;
}

async function worksAsDoor(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ door: boolean }>`
    select exists (select from pg_roles where rolname = ${doorRole} and pg_has_role(current_user, oid, 'member'))
      and not coalesce(pg_has_role(current_user, (select relowner from pg_class where oid = to_regclass('event')), 'member'), true) as door
  `.execute(db);
  return rows[0]?.door === true;
}

async function mustBeReady(db: Kysely<Database>): Promise<void> {
  const ready =
    (await isAdmitted(db)) &&
    (await missingMigrations(db)).length === 0 &&
    (await wallStands(db)) &&
    !(await isBehind(db));
  if (ready) return;
  throw new Error(
    "The tables are not as this version needs them, and the login of DATABASE_URL may not change them: start one process, or run `weerwerk prepare`, with DATABASE_OWNER_URL.",
  );
}

async function mustNotBeMighty(db: Kysely<Database>, login: string): Promise<void> {
  const { rows } = await sql<{ mighty: boolean }>`
    select rolsuper or rolbypassrls or rolcreaterole or exists (
      select from pg_class c where c.relnamespace = current_schema()::regnamespace and pg_has_role(r.oid, c.relowner, 'member')
    ) as mighty from pg_roles r where rolname = ${login}`.execute(db);
  if (rows[0]?.mighty === false) return;
  throw new Error(
    "The login of DATABASE_URL must own no table, make no roles and not pass by row-level security, when DATABASE_OWNER_URL names who does: let whoever runs the server make another.",
  );
}
