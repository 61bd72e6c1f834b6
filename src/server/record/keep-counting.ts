import { type Kysely, sql } from "kysely";
import type { Database } from "./database.ts";

/**
 * Every server counts its transactions from its own beginning, while feed, checkpoints and `append` rest on numbers
 * that only grow. A record that was brought here from a server that had counted further goes on where that one stopped.
 */
export async function keepCounting(db: Kysely<Database>): Promise<void> {
  if (!(await isBehind(db))) return;
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(7336203)`.execute(trx);
    const added = await missing(trx);
    if (added <= 0n) return;
    await sql`
      create or replace function recorded_xid(xid8) returns xid8 language sql immutable as
      ${sql.lit(`select ($1::text::bigint + ${added})::text::xid8`)}
    `.execute(trx);
  });
}

/** Whether the numbers of this server are not yet beyond those on record. */
export const isBehind = async (db: Kysely<Database>): Promise<boolean> => (await missing(db)) > 0n;

/** How much must be added to the numbers of this server. Measured without what is added already, so 0 or less: nothing. */
async function missing(db: Kysely<Database>): Promise<bigint> {
  const { rows } = await sql<{ behind: boolean; added: string }>`
    select last.xid > recorded_xid(here.xid) as behind, last.xid::text::bigint - here.xid::text::bigint + 1 as added
    from (select pg_current_xact_id() as xid) here,
      (select greatest((select max(xid) from event), (select max(below_xid) from checkpoint)) as xid) last
  `.execute(db);
  return rows[0]?.behind ? BigInt(rows[0].added) : 0n;
}
