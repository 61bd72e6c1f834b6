import pg from "pg";
import { edition } from "../views/edition.ts";
import { KeepingClient } from "./kept-statements.ts";

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
