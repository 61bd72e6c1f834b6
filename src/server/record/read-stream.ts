import type { KeyObject } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Organisation, Role } from "../../access/roles.ts";
import { withoutWords } from "../../trajectory/worded-fields.ts";
import type { JsonObject } from "./canonical-json.ts";
import { beginning, type EventRow } from "./chain.ts";
import type { Database, StreamKind } from "./database.ts";
import { kept } from "./kept-statements.ts";
import type { Keys } from "./keys.ts";
import { personKeyToRead } from "./person-key.ts";
import { unseal, wordsKey } from "./sealing.ts";

/** An event on record. */
export type Stored = {
  stream: string;
  version: number;
  kind: StreamKind;
  person: string | null;
  type: string;
  day: string;
  at: Date;
  actor: string;
  role: Role;
  organisation: Organisation | null;
  /** With what somebody typed, where that was opened. */
  open: JsonObject;
  /** Only there when the seal is `opened`. */
  sealed?: JsonObject;
  /** Is there a sealed part, and may it be read here? `erased`: nobody can any more. */
  seal: "none" | "closed" | "opened" | "erased";
  rulings: readonly JsonObject[];
  act: string;
  actId: string;
  /** Where it is in the feed (feed.ts). */
  xid: string;
  position: number;
};

/** What a state is folded from: an event without what is sealed or typed and without what it rests on. */
export type Told = Pick<
  Stored,
  "stream" | "version" | "kind" | "person" | "type" | "day" | "actor" | "role" | "organisation" | "open"
>;

/** Streams to fold, in the order in which they began, and of each the hash that its next event follows. */
export type Streams = readonly { stream: string; events: readonly Told[]; head: Buffer }[];

/** What is read of an event to fold it; out of `event` alone, also where that is joined. */
export const toFold = sql`stream_id as stream, version, kind, person_id as person, type, day, actor, role, organisation, open, hash`;
export type ToFold = Told & { hash: Buffer };

/** One stream, to fold it; empty when there is none. */
export async function readToFold(db: Kysely<Database>, stream: string): Promise<Streams> {
  const { rows } = await sql<ToFold>`${kept}
    select ${toFold} from event where stream_id = ${stream} order by version`.execute(db);
  return streamsOf(rows);
}

/** @param rows in the order of their versions. */
export const streamsOf = (rows: readonly ToFold[]): Streams =>
  [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, rows]) => ({
    stream,
    events: rows.map(told),
    head: rows.at(-1)?.hash ?? beginning,
  }));

const told = ({ stream, version, kind, person, type, day, actor, role, organisation, open }: ToFold): Told => ({
  stream,
  version,
  kind,
  person,
  type,
  day,
  actor,
  role,
  organisation,
  open: withoutWords(type, open),
});

/** What opens the words that somebody typed about one person, and nothing else; no key where there is none any more. */
export type WordsKey = { key: KeyObject | undefined };

/** For a reading behind the wall of the database (seen-by.ts), by somebody who may read the file but not about health. */
export async function wordsKeyToRead(db: Kysely<Database>, keys: Keys, person: string): Promise<WordsKey> {
  const key = await personKeyToRead(db, keys, person);
  return { key: key && wordsKey(key) };
}

/**
 * A whole stream in the order of its versions; empty when there is none.
 *
 * @param unseal whether the reader may see what is medical, or of which types of event only: access decides that, and
 *   records that it was read.
 * @param words whether the reader may see what was typed, or the key to see it by.
 */
export async function readStream(
  db: Kysely<Database>,
  keys: Keys,
  stream: string,
  { unseal: asked, words = false }: { unseal: boolean | readonly string[]; words?: boolean | WordsKey },
): Promise<Stored[]> {
  const rows = await readRows(db, stream);
  const opens = ({ sealed, type }: EventRow) =>
    sealed !== null && (typeof asked === "boolean" ? asked : asked.includes(type));
  const medical = rows.some(opens);
  const needsKey = medical || (words === true && rows.some(({ worded }) => worded !== null));
  const person = rows[0]?.person_id ?? "";
  const key = needsKey ? await personKeyToRead(db, keys, person) : undefined;
  const forWords = typeof words === "object" ? words : { key: key && wordsKey(key) };
  return rows.map((row) => {
    const typed = words === false ? "closed" : wordsOf(row, forWords);
    if (medical && !key) return stored(row, "erased", typed);
    if (row.sealed === null || !key || !opens(row)) return stored(row, "closed", typed);
    return stored(row, unseal(key, row.sealed, { person, stream, version: row.version, type: row.type }), typed);
  });
}

/** What was typed in one event; of an event of before it was sealed apart, nothing but what stands open. */
export function wordsOf(
  { worded, person_id, stream_id: stream, version, type }: WordedRow,
  { key }: WordsKey,
): object | "closed" {
  if (worded === null) return {};
  return key ? unseal(key, worded, { person: person_id ?? "", stream, version, type, part: "worded" }) : "closed";
}
type WordedRow = Pick<EventRow, "worded" | "person_id" | "stream_id" | "version" | "type">;

/** The same stream exactly as it is kept, for verifyChain and for an export. */
export function readRows(db: Kysely<Database>, stream: string): Promise<EventRow[]> {
  return db.selectFrom("event").selectAll().where("stream_id", "=", stream).orderBy("version").execute();
}

/** An event out of its row, with its sealed parts as far as they may be read. */
export function stored(
  row: EventRow,
  sealed: object | "closed" | "erased",
  words: object | "closed" = "closed",
): Stored {
  const event = {
    stream: row.stream_id,
    version: row.version,
    kind: row.kind,
    person: row.person_id,
    type: row.type,
    day: row.day,
    at: row.at,
    actor: row.actor,
    role: row.role,
    organisation: row.organisation,
    open: words === "closed" ? withoutWords(row.type, row.open) : { ...row.open, ...words },
    rulings: row.rulings,
    act: row.act,
    actId: row.act_id,
    xid: row.xid,
    position: row.position,
  };
  if (row.sealed === null) return { ...event, seal: "none" };
  if (typeof sealed === "string") return { ...event, seal: sealed };
  return { ...event, seal: "opened", sealed: sealed as JsonObject };
}
