import { createSecretKey, type KeyObject } from "node:crypto";
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Database, MasterKeyTable } from "./database.ts";
import { type Keys, masterFingerprint } from "./keys.ts";
import { decrypt, encrypt } from "./sealing.ts";

type Row = Selectable<MasterKeyTable>;

/**
 * Makes sure that this record is always opened with its own master key: the first one used leaves its fingerprint. One
 * that was followed by another still opens it, as long as the bridge to that one is there.
 *
 * @throws with one sentence when this is not, or no longer, a key of this record.
 */
export async function bindMasterKey(db: Kysely<Database>, { master }: Keys): Promise<void> {
  const fingerprint = masterFingerprint(master);
  await db
    .insertInto("master_key")
    .values({ id: 1, fingerprint })
    .onConflict((key) => key.doNothing())
    .execute();
  const rows = await rowsOf(db);
  const own = rows.findIndex((row) => row.fingerprint.equals(fingerprint));
  if (own < 0 || rows.slice(own + 1).some(({ bridge }) => !bridge)) {
    throw new Error("This record was sealed with another master key; give that one in WEERWERK_MASTER_KEY.");
  }
}

/** The keys that a process has opened over bridges; a number never comes to mean another key. */
const known = new WeakMap<Keys, Map<number, KeyObject>>();

/** The master key of that number: the one this process holds, or a later one. @throws when it is an older one. */
export async function masterOf(db: Kysely<Database>, keys: Keys, id: number): Promise<KeyObject> {
  const opened = known.get(keys)?.get(id);
  if (opened) return opened;
  const reached = reachedFrom(keys, await rowsOf(db));
  known.set(keys, reached);
  const found = reached.get(id);
  if (!found) throw new Error("This was sealed with another master key than the one that is here.");
  return found;
}

/** The newest master key that this process has opened, if any; there may be a newer one on record. */
export function newestOpened(keys: Keys): { id: number; master: KeyObject } | undefined {
  const last = [...(known.get(keys) ?? [])].at(-1);
  return last && { id: last[0], master: last[1] };
}

/** The master key to wrap new keys with. It stays the one until the transaction ends. */
export async function currentMaster(
  trx: Transaction<Database>,
  keys: Keys,
): Promise<{ id: number; master: KeyObject }> {
  await sql`select pg_advisory_xact_lock_shared(${masterLock})`.execute(trx);
  const id = (await rowsOf(trx)).at(-1)?.id ?? 1;
  return { id, master: await masterOf(trx, keys, id) };
}

/** Puts the next master key on record, with the bridge to it. Whoever makes a key for a person meanwhile is done first. */
export async function addMaster(db: Kysely<Database>, keys: Keys, next: KeyObject): Promise<number> {
  const fingerprint = masterFingerprint(next);
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${masterLock})`.execute(trx);
    const last = (await rowsOf(trx)).at(-1);
    if (last?.fingerprint.equals(fingerprint)) return last.id;
    const before = last?.id ?? 1;
    const bridge = encrypt(await masterOf(trx, keys, before), next.export(), bridgeTo(before + 1));
    await trx
      .insertInto("master_key")
      .values({ id: before + 1, fingerprint, bridge })
      .execute();
    return before + 1;
  });
}

/** From here on only the newest master key opens the record. */
export const takeBridgesAway = (db: Kysely<Database>) =>
  db.updateTable("master_key").set({ bridge: null }).where("bridge", "is not", null).executeTakeFirstOrThrow();

function reachedFrom({ master }: Keys, rows: readonly Row[]): Map<number, KeyObject> {
  const fingerprint = masterFingerprint(master);
  const own = rows.find((row) => row.fingerprint.equals(fingerprint))?.id ?? (rows.length === 0 ? 1 : 0);
  const reached = new Map([[own, master]]);
  for (const { id, bridge } of rows) {
    const before = reached.get(id - 1);
    if (before && bridge) reached.set(id, createSecretKey(decrypt(before, bridge, bridgeTo(id))));
  }
  return reached;
}

const rowsOf = (db: Kysely<Database>): Promise<Row[]> =>
  db.selectFrom("master_key").selectAll().orderBy("id").execute();

const bridgeTo = (id: number): string => `weerwerk-master-key-1 ${id}`;
/** Whoever makes a key for a person shares it until that is kept; whoever makes a master key has it alone. */
const masterLock = 7_336_204;
/** The SQLSTATE by which `weerwerk_newest_master` says that there is a newer one. */
export const followedState = "WW001";
