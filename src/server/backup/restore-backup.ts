import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Kysely, sql } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Database } from "../record/database.ts";
import { migrate, newest } from "../record/migrate.ts";
import { openAsOwner, openRecord } from "../record/open-record.ts";
import type { Addresses } from "../record/prepare-record.ts";
import { fileOfTable, type Manifest, type TableInBackup } from "./manifest.ts";
import { columnsOf } from "./write-backup.ts";

/**
 * Puts a backup into an empty database and brings it up to date. The rows come in one transaction: all of them, byte for
 * byte as they were written away, or none.
 *
 * @throws with one sentence when there is a record already, or when a file of the backup is not what it was.
 */
export async function restoreBackup(where: Addresses, folder: string, backup: Manifest): Promise<void> {
  if (backup.migration > newest) throw new Error("This backup was made by a newer version of Weerwerk.");
  const db = openAsOwner(where);
  try {
    await tablesFor(db, backup.migration);
    await fill(where.owner ?? where.url, folder, backup.tables);
  } finally {
    await db.destroy();
  }
  await (await openRecord(where)).close();
}

/** Nothing there, or the tables of this very backup without a record in them: a restore that was broken off. */
async function tablesFor(db: Kysely<Database>, migration: string): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('event') is not null as there`.execute(db);
  if (!rows[0]?.there) return migrate(db, migration);
  const begun = await sql`select 1 from event limit 1`.execute(db);
  if (begun.rows.length > 0)
    throw new Error("There is a record here already: restore into an empty database or data folder.");
  const found = await sql<{ migration: string }>`select max(name) as migration from kysely_migration`.execute(db);
  if (found.rows[0]?.migration !== migration)
    throw new Error("There are tables of another version here: restore into an empty database or data folder.");
}

async function fill(url: string, folder: string, tables: readonly TableInBackup[]): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "weerwerk restore" });
  await client.connect();
  try {
    await client.query("begin");
    for (const table of tables) await fillTable(client, folder, table);
    await client.query("commit");
  } finally {
    await client.end();
  }
}

async function fillTable(client: pg.Client, folder: string, table: TableInBackup): Promise<void> {
  // What a migration put there by itself is in the backup too.
  const { rowCount } = await client.query(`select from "${table.name}" limit 1`);
  if (rowCount) await client.query(`delete from "${table.name}"`);
  const hash = createHash("sha256");
  const file = fileOfTable(folder, table);
  await pipeline(
    createReadStream(file),
    createGunzip(),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
      }
      if (hash.digest("hex") !== table.sha256) throw new Error(`${file} is not what was written`);
    },
    client.query(copyFrom(`copy ${columnsOf(table)} from stdin`)),
  ).catch((fault) => {
    throw new Error(`The table ${table.name} cannot be restored: ${whyNot(fault, file)} Nothing was restored.`);
  });
  await countOn(client, table);
}

/** Values of a person may stand in the details of an error, never in its message. */
function whyNot(fault: unknown, file: string): string {
  const { code = "", message = "" } = fault instanceof Error ? (fault as NodeJS.ErrnoException) : {};
  if (code.startsWith("Z_")) return `${file} is damaged or cut off.`;
  if (code === "ENOENT") return `${file} is gone.`;
  return `${message.split("\n")[0]}.`;
}

/** Numbers that the database gives out go on after those that came along. */
async function countOn(client: pg.Client, { name }: TableInBackup): Promise<void> {
  const { rows } = await client.query<{ column: string; counter: string }>(
    `select "column", counter from (
       select column_name as column, pg_get_serial_sequence(quote_ident(table_name), column_name) as counter
       from information_schema.columns where table_schema = current_schema() and table_name = $1) found
     where counter is not null`,
    [name],
  );
  for (const { column, counter } of rows)
    await client.query(
      `select setval($1, coalesce(max("${column}"), 1), max("${column}") is not null) from "${name}"`,
      [counter],
    );
}
