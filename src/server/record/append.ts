import type { KeyObject } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Organisation, Role } from "../../access/roles.ts";
import { beginning, type EventRow, eventHash, type Hashed } from "./chain.ts";
import { ChangedMeanwhile, isVersionConflict } from "./changed-meanwhile.ts";
import { columns } from "./columns.ts";
import type { Database, StreamKind } from "./database.ts";
import type { Keys } from "./keys.ts";
import { firstKey, type Kept, personKey } from "./person-key.ts";
import { type Stored, stored } from "./read-stream.ts";
import { bytes, rowsInto } from "./rows-into.ts";
import { seal, wordsKey } from "./sealing.ts";
import { type Write, writeTogether } from "./write-together.ts";

export type NewEvent = {
  type: string;
  open: object;
  /** Medical facts: kept only as ciphertext, under the key of the person of the stream. */
  sealed?: object;
  /** What somebody typed: ciphertext too, for everyone who may read the file. */
  worded?: object;
  /** The rulings that it rests on, whole. */
  rulings: readonly { rule: string; version: string }[];
};

export type Append = {
  stream: string;
  kind: StreamKind;
  /** Whom the stream is about: the same for all its events; nobody, for a session. */
  person: string | null;
  /** The version that was decided upon; 0 for a new stream. */
  expected: number;
  events: readonly NewEvent[];
  by: { actor: string; role: Role; organisation: Organisation | null };
  act: string;
  /** One request, which may append to several streams in its transaction. */
  actId: string;
  day: string;
  at: Date;
};

/**
 * Puts the events of one act on record, after those that were decided upon: all of them or none.
 *
 * @throws ChangedMeanwhile when the stream has grown since. The transaction is then of no more use: repeat the whole act.
 * @throws KeyDestroyed when there is something to seal for a person who was erased.
 */
export async function append(trx: Transaction<Database>, keys: Keys, what: Append): Promise<Stored[]> {
  const head = await headOf(trx, what);
  const rows = chained(what, head, (await keyFor(trx, keys, what)).key);
  return rows.length === 0 ? [] : putOnRecord(trx, what, rows, []);
}

/**
 * The key to seal with, where an act has something to seal, and what must be written with it where it is their first.
 *
 * @param read what was read of it already.
 * @throws KeyDestroyed
 */
export async function keyFor(
  db: Kysely<Database>,
  keys: Keys,
  what: Append,
  read?: { key: Kept | undefined },
): Promise<{ key?: KeyObject; made: readonly Write[] }> {
  if (!what.events.some(({ sealed, worded }) => sealed ?? worded)) return { made: [] };
  const person = personOf(what);
  const first = read && !read.key && !db.isTransaction ? firstKey(keys, person) : undefined;
  return first ?? { key: await personKey(db, keys, person, read?.key), made: [] };
}

/**
 * Writes chained events, and beside them whatever follows from them, in one statement.
 *
 * @throws ChangedMeanwhile when the stream has grown since.
 */
export async function putOnRecord(
  db: Kysely<Database>,
  { stream, expected, events }: Append,
  rows: readonly ChainedRow[],
  beside: readonly Write[],
): Promise<Stored[]> {
  try {
    const given = await writeTogether<Pick<EventRow, "stream_id" | "version" | "position" | "xid">>(db, stream, [
      eventsInto(rows),
      ...beside,
    ]);
    const places = new Map(given.map((place) => [place.version, place]));
    return rows.map((row, index) => {
      const place = places.get(row.version);
      if (!place) throw new Error(`An event of ${stream} was not written.`);
      return stored({ ...row, ...place }, events[index]?.sealed ?? "closed", events[index]?.worded ?? {});
    });
  } catch (error) {
    if (isVersionConflict(error)) throw new ChangedMeanwhile(stream, expected, expected + 1);
    throw error;
  }
}

/** The hash to follow. */
async function headOf(trx: Transaction<Database>, { stream, kind, person, expected }: Append): Promise<Buffer> {
  const head = await trx
    .selectFrom("event")
    .select(["version", "hash", "kind", "person_id"])
    // A transaction older than the one that wrote the head would come before it in the feed (feed.ts): it must repeat.
    .select(sql<boolean>`coalesce(xid > recorded_xid(pg_current_xact_id_if_assigned()), false)`.as("overtaken"))
    .where("stream_id", "=", stream)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  const version = head?.version ?? 0;
  if (version !== expected || head?.overtaken) throw new ChangedMeanwhile(stream, expected, version);
  if (head && (head.kind !== kind || head.person_id !== person)) {
    throw new Error(`Stream ${stream} is of another kind or about another person.`);
  }
  return head?.hash ?? beginning;
}

export type ChainedRow = Hashed & { hash: Buffer };

/** The rows of one act, each on the hash before it; `key` seals what is medical, and what somebody typed. */
export function chained(what: Append, head: Buffer, key: KeyObject | undefined): ChainedRow[] {
  let prev = head;
  return what.events.map((event, index) => {
    const version = what.expected + 1 + index;
    const place = () => placeOf(what, version, event.type);
    const row: Hashed = {
      stream_id: what.stream,
      version,
      kind: what.kind,
      person_id: what.person,
      type: event.type,
      day: what.day,
      at: what.at,
      actor: what.by.actor,
      role: what.by.role,
      organisation: what.by.organisation,
      open: event.open as Hashed["open"],
      sealed: event.sealed && key ? seal(key, event.sealed, place()) : null,
      worded: event.worded && key ? seal(wordsKey(key), event.worded, { ...place(), part: "worded" }) : null,
      rulings: event.rulings as unknown as Hashed["rulings"],
      rule_versions: [...new Set(event.rulings.map(({ rule, version }) => `${rule}@${version}`))].sort(),
      act: what.act,
      act_id: what.actId,
      prev,
    };
    prev = eventHash(row);
    return { ...row, hash: prev };
  });
}

const insertion = rowsInto<EventInsert>("event", columns.event, undefined, ["stream_id", "version", "position", "xid"]);

/** The same of many acts at once. */
export const eventsInto = (rows: readonly ChainedRow[]): Write =>
  insertion(
    rows.map((row) => ({
      ...row,
      sealed: bytes(row.sealed),
      worded: bytes(row.worded),
      prev: bytes(row.prev),
      hash: bytes(row.hash),
    })),
  );

type InBytes = "sealed" | "worded" | "prev" | "hash";
type EventInsert = Omit<ChainedRow, InBytes> & {
  [Name in InBytes]: ReturnType<typeof bytes<ChainedRow[Name]>>;
};

const placeOf = (what: Append, version: number, type: string) => ({
  person: personOf(what),
  stream: what.stream,
  version,
  type,
});

function personOf({ person, stream }: Append): string {
  if (person === null) throw new Error(`Nothing can be sealed in ${stream}: it is about nobody.`);
  return person;
}
