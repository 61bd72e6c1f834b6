import { type CompiledQuery, type Kysely, type OperationNodeSource, type QueryExecutorProvider, sql } from "kysely";
import type { Database } from "./database.ts";
import { areFixed, statementOf } from "./fixed-write.ts";
import { kept } from "./kept-statements.ts";
import { writeInTurn } from "./write-in-turn.ts";

/** A statement that changes one table and is not carried out yet. */
export type Write = OperationNodeSource & { compile(db: QueryExecutorProvider): CompiledQuery };

/**
 * Carries out several writes as one statement: all of them or none, in one round trip, and without a transaction to begin
 * and end. They see the tables as they were before: no two may touch the same row. Outside a transaction those of others
 * may go with them (write-in-turn.ts).
 *
 * @param stream whose rows the first one writes.
 * @returns what the first one returns of that stream.
 */
export async function writeTogether<Returned extends { stream_id: string }>(
  db: Kysely<Database>,
  stream: string,
  writes: readonly [Write, ...Write[]],
): Promise<readonly Returned[]> {
  const nodes = writes.map((write) => write.toOperationNode());
  if (areFixed(nodes)) {
    if (!db.isTransaction) return writeInTurn<Returned>(db, stream, nodes);
    return (await db.executeQuery(statementOf([nodes]))).rows as Returned[];
  }
  const named = writes.map((write, at) => sql`${sql.raw(`w${at}`)} as (${write})`);
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
