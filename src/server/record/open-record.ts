import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { edition } from "../views/edition.ts";
import type { Database } from "./database.ts";
import { keepCounting } from "./keep-counting.ts";
import { KeepingClient } from "./kept-statements.ts";
import { migrate } from "./migrate.ts";
import { raiseWall } from "./raise-wall.ts";

export type OpenRecord = {
  db: Kysely<Database>;
  /** The connections underneath, for a part that wants a pool of its own kind (web sessions). */
  pool: pg.Pool;
  close(): Promise<void>;
};

/**
 * Opens the record on a PostgreSQL server and brings its tables up to date.
 *
 * @param onLost told of each connection that the server ended; the pool opens a new one by itself.
 * @throws with one sentence, without the password, when the server cannot be used.
 */
export async function openRecord(url: string, onLost: (error: Error) => void = () => {}): Promise<OpenRecord> {
  const pool = openPool(url, onLost);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkVersion(pool);
    await migrate(db);
    await keepCounting(db);
    await raiseWall(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { db, pool, close: () => db.destroy() };
}

/** The pool of the record, without looking at what is in the database. */
export function openPool(url: string, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    Client: KeepingClient,
    connectionString: url,
    // Newer processes know by it that an older one still writes (views/follow-older.ts).
    application_name: `weerwerk ${edition}`,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // Without a listener a restart of the server ends this process: on the pool for connections at rest, on each client
  // for those in use between two queries.
  pool.on("error", onLost);
  pool.on("connect", (client) => client.on("error", onLost));
  return pool;
}

/** A day stays text: the driver's own Date would be midnight in the time zone of this machine. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") => {
  if (oid === pg.types.builtins.DATE) return (text: string) => text;
  if (oid === pg.types.builtins.INT8) return wholeNumber;
  return pg.types.getTypeParser(oid, format as "text");
};

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("A count in the database is too large to be exact.");
  return value;
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  if ((rows[0]?.version ?? 0) < 140_000) throw new Error("Weerwerk needs PostgreSQL 14 or later.");
}
