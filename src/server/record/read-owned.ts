import { type Kysely, sql } from "kysely";
import { withoutWords } from "../../trajectory/worded-fields.ts";
import type { Database, StreamKind } from "./database.ts";
import { type Told, toFold } from "./read-stream.ts";

/** An event to fold and to show, without what is sealed and without what it rests on. */
export type Recorded = Told & { at: Date };

/** Everything of one owner: of a person, or of a stream that is about nobody. Streams in the order in which they began. */
export type Owned = {
  owner: string;
  streams: readonly { stream: string; kind: StreamKind; events: readonly Recorded[] }[];
};

/** The next persons that there are events about, by id. */
export async function personsAfter(db: Kysely<Database>, after: string | null, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("event")
    .select("person_id as person")
    .distinct()
    .where("person_id", "is not", null)
    .$if(after !== null, (query) => query.where("person_id", ">", after))
    .orderBy("person_id")
    .limit(limit)
    .execute();
  return rows.flatMap(({ person }) => person ?? []);
}

/** Every stream that is about nobody: sessions and orders. */
export async function streamsOfNobody(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom("event")
    .select("stream_id")
    .where("person_id", "is", null)
    .where("version", "=", 1)
    .orderBy("stream_id")
    .execute();
  return rows.map(({ stream_id }) => stream_id);
}

/** Everything of these owners, in one query. */
export async function readOwned(db: Kysely<Database>, owners: readonly string[]): Promise<Owned[]> {
  const { rows } = await sql<Recorded & { hash: unknown; position: number }>`
    select ${toFold}, at, position from event where ${ofPersons(owners)} union all
    select ${toFold}, at, position from event where ${ofNobody(owners)}
    order by version, position`.execute(db);
  for (const row of rows) row.open = withoutWords(row.type, row.open);
  const owned = Map.groupBy(rows, ({ person, stream }) => person ?? stream);
  return [...owned].map(([owner, rows]) => ({
    owner,
    streams: [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, events]) => ({
      stream,
      kind: events[0]?.kind as StreamKind,
      events,
    })),
  }));
}

/** The first transaction, as it stands on record, of which something may not be seen yet. */
export async function seenBelow(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ xid: string }>`
    select recorded_xid(pg_snapshot_xmin(pg_current_snapshot())) as xid`.execute(db);
  return rows[0]?.xid ?? "0";
}

/** The owners of what was put on record in that transaction or later; of these owners only, where they are given. */
export async function ownersSince(db: Kysely<Database>, xid: string, among?: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select distinct coalesce(person_id, stream_id) as owner from event where xid >= ${xid}::xid8
    ${among ? sql`and coalesce(person_id, stream_id) = any(${among}::uuid[])` : sql``}`.execute(db);
  return rows.map(({ owner }) => owner);
}

const ofPersons = (owners: readonly string[]) => sql<boolean>`person_id = any(${owners}::uuid[])`;
const ofNobody = (owners: readonly string[]) => sql<boolean>`stream_id = any(${owners}::uuid[]) and person_id is null`;
