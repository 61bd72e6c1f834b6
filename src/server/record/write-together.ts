import { type CompiledQuery, type Kysely, type OperationNodeSource, type QueryExecutorProvider, sql } from "kysely";
import type { Database } from "./database.ts";
import { kept } from "./kept-statements.ts";

/** A statement that changes one table and is not carried out yet. */
export type Write = OperationNodeSource & { compile(db: QueryExecutorProvider): CompiledQuery };

/**
 * Carries out several writes as one statement: all of them or none, in one round trip, and without a transaction to begin
 * and end. They see the tables as they were before: no two may touch the same row.
 *
 * @returns what the first one returns.
 */
export async function writeTogether<Returned>(
  db: Kysely<Database>,
  [first, ...others]: readonly [Write, ...Write[]],
): Promise<readonly Returned[]> {
  const named = [first, ...others].map((write, at) => sql`${sql.raw(`w${at}`)} as (${write})`);
  const { rows } = await sql<Returned>`${kept}with ${sql.join(named)} select * from w0`.execute(db);
  return rows;
}

/** The same of writes of which nothing comes back. */
export async function writeAtOnce(db: Kysely<Database>, writes: readonly Write[]): Promise<void> {
  const named = writes.map((write, at) => sql`${sql.raw(`w${at}`)} as (${write})`);
  if (named.length > 0) await sql`with ${sql.join(named)} select 1`.execute(db);
}

/** The same one after the other, each seeing what those before it wrote. */
export async function writeInOrder(db: Kysely<Database>, writes: readonly Write[]): Promise<void> {
  for (const write of writes) await db.executeQuery(write.compile(db));
}
