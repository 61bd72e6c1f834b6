import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "..", "peers", "duckdb");

type Connection = {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): unknown[] }>;
};

/** A column store in memory with the rows of a CSV file; undefined, with the reason on standard error, where it cannot be installed. */
export async function openDuckDb(csv: string): Promise<Connection | undefined> {
  const entry = join(folder, "node_modules", "@duckdb", "node-api");
  if (!existsSync(entry)) {
    const done = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
    if (done.status !== 0) {
      process.stderr.write("DuckDB could not be installed; its row is left out.\n");
      return undefined;
    }
  }
  const { DuckDBInstance } = (await import(pathToFileURL(join(entry, "lib", "index.js")).href)) as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  };
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("set threads = 2");
  await connection.run(`create table figure_case as select * from read_csv('${csv}')`);
  return connection;
}
