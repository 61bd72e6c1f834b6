import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";
import { fixedWrite } from "./fixed-write.ts";
import { kept } from "./kept-statements.ts";
import type { Keys } from "./keys.ts";
import { currentMaster, followedState, masterOf, newestOpened } from "./master-keys.ts";
import { bytes } from "./rows-into.ts";
import { decrypt, encrypt } from "./sealing.ts";
import type { Write } from "./write-together.ts";

/** Nothing can be sealed for someone whose key was destroyed, and no new key is ever made for them. */
class KeyDestroyed extends Error {
  override name = "KeyDestroyed";
  constructor() {
    super("The key of this person was destroyed.");
  }
}

/**
 * The key that seals what is told about one person; made the first time it is needed.
 *
 * @param read as it is kept, where that was read already.
 * @throws KeyDestroyed
 */
export async function personKey(db: Kysely<Database>, keys: Keys, person: string, read?: Kept): Promise<KeyObject> {
  const found = read ?? (await keptKey(db, person)) ?? (await madeKey(db, keys, person));
  const key = await opened(db, keys, found, person);
  if (!key) throw new KeyDestroyed();
  return key;
}

/** The same key, to read by; undefined when it was destroyed, or when there never was one. */
export async function personKeyToRead(
  db: Kysely<Database>,
  keys: Keys,
  person: string,
): Promise<KeyObject | undefined> {
  const found = await keptKey(db, person);
  return found && opened(db, keys, found, person);
}

/** The same of many persons, by person; only of whom there is one. */
export async function personKeysToRead(
  db: Kysely<Database>,
  keys: Keys,
  persons: readonly string[],
): Promise<ReadonlyMap<string, KeyObject>> {
  const { rows } = await sql<Kept & { person: string }>`
    select person_id as person, wrapped, master from person_key where person_id = any(${persons}::uuid[])`.execute(db);
  const found = new Map<string, KeyObject>();
  for (const { person, ...kept } of rows) {
    const key = await opened(db, keys, kept, person);
    if (key) found.set(person, key);
  }
  return found;
}

/** A key as it stands in its row; `wrapped` is null where it was destroyed. */
export type Kept = { wrapped: Buffer | null; master: number };

const opened = async (db: Kysely<Database>, keys: Keys, { wrapped, master }: Kept, person: string) =>
  wrapped ? unwrap(await masterOf(db, keys, master), wrapped, person) : undefined;

/** A key as it is kept: only this master key opens it, and only for this person. */
export const wrap = (master: KeyObject, key: KeyObject, person: string): Buffer =>
  encrypt(master, key.export(), boundTo(person));

/** @throws when it was not wrapped by this master key, for this person. */
export const unwrap = (master: KeyObject, wrapped: Buffer, person: string): KeyObject =>
  createSecretKey(decrypt(master, wrapped, boundTo(person)));

/**
 * Erases what is sealed about a person, by destroying the key: the events stay, and their chains still hold. Who the
 * person is stands in `person` and is another matter. Copies of the key in backups last as long as those backups.
 *
 * @returns false when it was destroyed before.
 */
export async function destroyKey(trx: Transaction<Database>, person: string, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("person_key")
    .values({ person_id: person, wrapped: null, destroyed_at: at })
    .onConflict((key) =>
      key
        .column("person_id")
        .doUpdateSet({ wrapped: null, destroyed_at: at })
        .where("person_key.wrapped", "is not", null),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

async function keptKey(db: Kysely<Database>, person: string): Promise<Kept | undefined> {
  const found = sql<Kept>`${kept}select wrapped, master from person_key where person_id = ${person}`;
  return (await found.execute(db)).rows[0];
}

const intoKeys = fixedWrite(
  `insert into person_key (person_id, wrapped, master)
    select person_id, wrapped, weerwerk_newest_master(master) from json_to_recordset(`,
  "::json) as given (person_id uuid, wrapped bytea, master int)",
);

/**
 * The first key of somebody, to be kept together with what it seals. That fails when another made one meanwhile, or when
 * this master key was followed by another that this process has not heard of: see `isFirstKeyTaken`.
 *
 * @returns undefined where this process has not opened a key yet, so does not know which master key is the newest.
 */
export function firstKey(keys: Keys, person: string): { key: KeyObject; made: readonly Write[] } | undefined {
  const newest = newestOpened(keys);
  if (!newest) return undefined;
  const key = createSecretKey(randomBytes(32));
  const wrapped = wrap(newest.master, key, person);
  const row = { person_id: person, wrapped: bytes(wrapped), master: newest.id };
  return { key, made: [intoKeys(JSON.stringify([row]))] };
}

/** Nothing was written: with the key that is there now, or with one that is made before, the same can be written again. */
export const isFirstKeyTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  (error.code === followedState || (error.code === "23505" && error.constraint === "person_key_pkey"));

/** Kept at once, also where what needs it is refused in the end: an empty key does no harm. */
const madeKey = (db: Kysely<Database>, keys: Keys, person: string): Promise<Kept> =>
  db.isTransaction
    ? makeKey(db as Transaction<Database>, keys, person)
    : db.transaction().execute((trx) => makeKey(trx, keys, person));

/** Of two acts that need the first key of a person at once, one makes it and the other waits and takes it. */
async function makeKey(trx: Transaction<Database>, keys: Keys, person: string): Promise<Kept> {
  const { id, master } = await currentMaster(trx, keys);
  const wrapped = wrap(master, createSecretKey(randomBytes(32)), person);
  await trx
    .insertInto("person_key")
    .values({ person_id: person, wrapped, master: id })
    .onConflict((key) => key.doNothing())
    .execute();
  const first = await keptKey(trx, person);
  if (first === undefined) throw new Error("The key of this person could not be kept.");
  return first;
}

const boundTo = (person: string): string => `weerwerk-person-key-1 ${person}`;
