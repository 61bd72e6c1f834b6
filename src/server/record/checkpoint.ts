import { createHash, createPublicKey, type Hash, sign, verify } from "node:crypto";
import { type Selectable, sql, type Transaction } from "kysely";
import { canonicalJson } from "./canonical-json.ts";
import type { CheckpointTable, Database } from "./database.ts";
import type { Keys } from "./keys.ts";

export type Checkpoint = Selectable<CheckpointTable>;
type Before = Pick<Checkpoint, "root" | "below_xid">;

/**
 * Signs how far all streams have come: the heads of those that grew, chained to the checkpoint before, so that the
 * cost follows what was written and the last root covers every stream. Only transactions that can no longer be
 * overtaken count, as in the feed; what is younger waits for the next checkpoint.
 *
 * @returns undefined when nothing was added since.
 */
export async function writeCheckpoint(
  trx: Transaction<Database>,
  keys: Keys,
  at: Date,
): Promise<Checkpoint | undefined> {
  await sql`select weerwerk_hold_checkpoint()`.execute(trx);
  const last = await trx.selectFrom("checkpoint").selectAll().orderBy("id", "desc").limit(1).executeTakeFirst();
  const { rows } = await sql<{ xid: string }>`
    select recorded_xid(pg_snapshot_xmin(pg_current_snapshot()))::text as xid`.execute(trx);
  const below_xid = rows[0]?.xid ?? "0";
  const { root, streams } = await rootOf(trx, last ?? nothing, below_xid);
  if (streams === 0) return undefined;
  const public_key = createPublicKey(keys.signing).export({ type: "spki", format: "der" });
  const unsigned = { at, below_xid, streams, root };
  const signature = sign(null, signed(unsigned), keys.signing);
  const row = { ...unsigned, public_key, signature };
  return trx.insertInto("checkpoint").values(row).returningAll().executeTakeFirstOrThrow();
}

export type CheckpointVerdict =
  | { intact: true; checkpoints: number }
  | { intact: false; checkpoint: number; why: "not signed by a trusted key" | "events are missing, added or changed" };

/**
 * Works out every checkpoint again from the first: shows also what a chain cannot, that the last events of a
 * stream or whole streams are gone. (That an event was changed and kept its hash is what verifyChain shows.)
 *
 * @param trusted the public signing keys, SPKI in DER, as known outside this database.
 */
export async function verifyCheckpoints(
  trx: Transaction<Database>,
  trusted: readonly Buffer[],
): Promise<CheckpointVerdict> {
  const checkpoints = await trx.selectFrom("checkpoint").selectAll().orderBy("id").execute();
  let before: Before = nothing;
  for (const checkpoint of checkpoints) {
    const known = trusted.some((key) => key.equals(checkpoint.public_key));
    if (!known || !verify(null, signed(checkpoint), spki(checkpoint.public_key), checkpoint.signature)) {
      return { intact: false, checkpoint: checkpoint.id, why: "not signed by a trusted key" };
    }
    const { root } = await rootOf(trx, before, checkpoint.below_xid);
    if (!root.equals(checkpoint.root)) {
      return { intact: false, checkpoint: checkpoint.id, why: "events are missing, added or changed" };
    }
    before = checkpoint;
  }
  return { intact: true, checkpoints: checkpoints.length };
}

/** The hash of a root, before the heads (`stream version hash` and a line feed each) that follow it. */
export const rootHash = (before: Buffer): Hash =>
  createHash("sha256").update(`weerwerk-checkpoint-1\n${before.toString("hex")}\n`);

/** Read with a cursor: there may be millions of streams. */
async function rootOf(
  trx: Transaction<Database>,
  before: Before,
  below: string,
): Promise<{ root: Buffer; streams: number }> {
  const hash = rootHash(before.root);
  let streams = 0;
  await sql`
    declare heads no scroll cursor for
    select distinct on (stream_id) stream_id || ' ' || version || ' ' || encode(hash, 'hex') as head from event
    where xid >= ${sql.lit(before.below_xid)}::xid8 and xid < ${sql.lit(below)}::xid8 order by stream_id, version desc
  `.execute(trx);
  for (let more = true; more; ) {
    const { rows } = await sql<{ head: string }>`fetch 5000 from heads`.execute(trx);
    for (const { head } of rows) hash.update(`${head}\n`);
    streams += rows.length;
    more = rows.length > 0;
  }
  await sql`close heads`.execute(trx);
  return { root: hash.digest(), streams };
}

/** The bytes that the signature of a checkpoint is over. */
export const signed = ({ at, below_xid, streams, root }: Omit<Checkpoint, "id" | "public_key" | "signature">): Buffer =>
  Buffer.from(canonicalJson(["weerwerk-checkpoint-1", at.toISOString(), below_xid, streams, root.toString("hex")]));

const spki = (key: Buffer) => createPublicKey({ key, type: "spki", format: "der" });
/** What the first checkpoint follows. */
export const nothing: Before = { root: Buffer.alloc(32), below_xid: "0" };
