import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { Database } from "./database.ts";
import { openPool } from "./open-pool.ts";
import { type Addresses, type Prepared, prepareRecord } from "./prepare-record.ts";

export type OpenRecord = {
  db: Kysely<Database>;
  /** The connections underneath, for a part that wants a pool of its own kind (web sessions). */
  pool: pg.Pool;
  /** At which address they work. */
  at: Prepared;
  close(): Promise<void>;
};

/**
 * Opens the record on a PostgreSQL server: brings its tables up to date as their owner, and then works as the door, which
 * may do no more than door-rights.ts says.
 *
 * @param where an address alone is that of `url` (prepare-record.ts).
 * @param onLost told of each connection that the server ended; the pool opens a new one by itself.
 * @throws with one sentence, without the password, when the server cannot be used.
 */
export async function openRecord(
  where: string | Addresses,
  onLost: (error: Error) => void = () => {},
): Promise<OpenRecord> {
  const at = await prepareRecord(typeof where === "string" ? { url: where } : where);
  const pool = openPool(at.url, onLost);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, at, close: () => db.destroy() };
}

/** The record as the owner of its tables: for what door and jobs may not do. To be destroyed afterwards. */
export const openAsOwner = ({ url, owner }: Addresses): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool: openPool(owner ?? url, () => {}) }) });
