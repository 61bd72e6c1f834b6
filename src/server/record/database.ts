import type { ColumnType } from "kysely";
import type { Organisation, Role } from "../../access/roles.ts";
import type { Json, JsonObject } from "./canonical-json.ts";
import type { DueView, FollowsView, LetterView, RecognitionView, SessionView, TrajectoryView } from "./views.ts";

/** Every table of the record. Days are ISO text, moments are Date, ids are lower-case uuid text. */
export interface Database {
  event: EventTable;
  person: PersonTable;
  person_key: PersonKeyTable;
  master_key: MasterKeyTable;
  checkpoint: CheckpointTable;
  trajectory: TrajectoryView;
  due: DueView;
  follows: FollowsView;
  recognition: RecognitionView;
  session: SessionView;
  letter: LetterView;
  read_log: ReadLogTable;
  refused_attempt: RefusedAttemptTable;
  act_done: ActDoneTable;
}

/** Written as text made by JSON.stringify (the driver would write a list as a PostgreSQL array), read as the value. */
export type Jsonb<T> = ColumnType<T, string, string>;
/** Set when written and never after. */
export type Fixed<T> = ColumnType<T, T, never>;
type FixedJsonb<T> = ColumnType<T, string, never>;
/** Given out by the database. */
type Given<T> = ColumnType<T, never, never>;

export type StreamKind = "recognition" | "trajectory" | "session" | "payment" | "resumption";

export interface EventTable {
  stream_id: Fixed<string>;
  /** From 1, without gaps. */
  version: Fixed<number>;
  position: Given<number>;
  /** The transaction that wrote it, as decimal text: see feed.ts. */
  xid: Given<string>;
  kind: Fixed<StreamKind>;
  person_id: Fixed<string | null>;
  type: Fixed<string>;
  day: Fixed<string>;
  at: Fixed<Date>;
  actor: Fixed<string>;
  role: Fixed<Role>;
  organisation: Fixed<Organisation | null>;
  open: FixedJsonb<JsonObject>;
  sealed: Fixed<Buffer | null>;
  /** What somebody typed, sealed apart (worded-fields.ts); null also in events of before it was. */
  worded: Fixed<Buffer | null>;
  /** The whole rulings that the event rests on. */
  rulings: FixedJsonb<readonly JsonObject[]>;
  /** Of each of those, `rule@version`, sorted, each once. */
  rule_versions: FixedJsonb<readonly string[]>;
  act: Fixed<string>;
  act_id: Fixed<string>;
  prev: Fixed<Buffer>;
  hash: Fixed<Buffer>;
}

/** Who someone is. Never in an event, so that it can be corrected and erased. */
interface PersonTable {
  id: Fixed<string>;
  national_number: string;
  given_name: string;
  family_name: string;
  language: "nl" | "fr" | "de" | "en";
  birth_date: string | null;
  sex: string | null;
  address_line: string | null;
  address_line_2: string | null;
  postcode: string | null;
  town: string | null;
  phone: string | null;
  email: string | null;
}

interface PersonKeyTable {
  person_id: Fixed<string>;
  /** The data key, wrapped by the master key; null once destroyed. */
  wrapped: Buffer | null;
  /** Which master key wrapped it (MasterKeyTable). */
  master: ColumnType<number, number | undefined, number>;
  destroyed_at: Date | null;
}

export interface MasterKeyTable {
  /** From 1; the highest is the one that wraps now. */
  id: Fixed<number>;
  fingerprint: Fixed<Buffer>;
  /** This key, wrapped by the one before; null for the first, and when no process holds the one before any more. */
  bridge: Buffer | null;
}

export interface CheckpointTable {
  id: Given<number>;
  at: Fixed<Date>;
  /** Every event written by a transaction below this one is covered. */
  below_xid: Fixed<string>;
  streams: Fixed<number>;
  /** Hash over the root before it and the heads of the streams that grew since. */
  root: Fixed<Buffer>;
  public_key: Fixed<Buffer>;
  signature: Fixed<Buffer>;
}

export interface ReadLogTable {
  person_id: Fixed<string>;
  id: Given<number>;
  at: Fixed<Date>;
  actor: Fixed<string>;
  role: Fixed<Role>;
  organisation: Fixed<Organisation | null>;
  stream_id: Fixed<string | null>;
  purpose: Fixed<string>;
  what: Fixed<string>;
}

export interface RefusedAttemptTable {
  id: Given<number>;
  at: Fixed<Date>;
  actor: Fixed<string>;
  role: Fixed<Role>;
  organisation: Fixed<Organisation | null>;
  act: Fixed<string>;
  person_id: Fixed<string | null>;
  stream_id: Fixed<string | null>;
  why: Fixed<string>;
}

/** What an act answered, so that the same request sent twice is done once. */
interface ActDoneTable {
  key: Fixed<string>;
  act_id: Fixed<string>;
  answer: Jsonb<Json>;
  at: Fixed<Date>;
}
