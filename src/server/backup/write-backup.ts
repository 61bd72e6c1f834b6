import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type Keys, masterFingerprint } from "../record/keys.ts";
import { fileOfTable, type Manifest, type TableInBackup, writeManifest } from "./manifest.ts";

/** Who is signed in, and what they filled in when they no longer were, is nobody's business after a restore; and kysely_migration is made anew. */
const leftOut = ["signed_in", "signed_out", "late_form", "kysely_migration", "kysely_migration_lock"];

/**
 * Writes everything in the database as it is at one moment, while acts go on beside it. The keys are not in it. The
 * folder gets its name when all of it is there: a backup that was broken off is not one.
 */
export async function writeBackup(
  { url, keys, at }: { url: string; keys: Keys; at: Date },
  folder: string,
): Promise<Manifest> {
  const making = `${folder}.partial`;
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(making, { mode: 0o700 });
  try {
    const backup = await copyAll(url, keys, at, making);
    await writeManifest(making, backup, keys.signing);
    await rename(making, folder);
    return backup;
  } catch (fault) {
    await rm(making, { recursive: true, force: true });
    throw fault;
  }
}

async function copyAll(url: string, keys: Keys, at: Date, folder: string): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url, application_name: "weerwerk backup" });
  await client.connect();
  try {
    await client.query("begin transaction isolation level repeatable read read only");
    const migration = await newestMigration(client);
    const tables: TableInBackup[] = [];
    for (const table of await inOrder(client, await tablesOf(client)))
      tables.push(await copyTable(client, table, folder));
    return {
      format: 1,
      at: at.toISOString(),
      migration,
      masterKey: masterFingerprint(keys.master).toString("hex"),
      tables,
    };
  } finally {
    await client.end();
  }
}

async function newestMigration(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>("select max(name) as name from kysely_migration");
  return rows[0]?.name ?? "";
}

async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
       and t.table_name <> all ($1)
     group by c.table_name order by c.table_name`,
    [leftOut],
  );
  return rows;
}

/** What a table refers to comes before it, as a restore needs it. */
async function inOrder<T extends { name: string }>(client: pg.Client, tables: T[]): Promise<T[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select f.relname as "from", t.relname as "to" from pg_constraint c
     join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
     where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and f.oid <> t.oid`,
  );
  const placed = new Set<string>();
  const ordered: T[] = [];
  const place = (table: T): void => {
    if (placed.has(table.name)) return;
    placed.add(table.name);
    for (const { from, to } of rows) if (from === table.name) tables.filter(({ name }) => name === to).forEach(place);
    ordered.push(table);
  };
  tables.forEach(place);
  return ordered;
}

async function copyTable(
  client: pg.Client,
  { name, columns }: { name: string; columns: string[] },
  folder: string,
): Promise<TableInBackup> {
  const hash = createHash("sha256");
  let rows = 0;
  const table = { name, columns, rows, sha256: "" };
  await pipeline(
    client.query(copyTo(`copy ${columnsOf(table)} to stdout`)),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece);
        // In the text of COPY a line feed ends a row and stands nowhere else.
        for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, at + 1)) rows += 1;
        yield piece;
      }
    },
    createGzip({ level: 1 }),
    createWriteStream(fileOfTable(folder, table), { mode: 0o600, flush: true }),
  );
  return { ...table, rows, sha256: hash.digest("hex") };
}

/** `"table" ("column", …)`, as COPY wants it. */
export const columnsOf = ({ name, columns }: Pick<TableInBackup, "name" | "columns">): string =>
  `"${name}" (${columns.map((column) => `"${column}"`).join(", ")})`;
