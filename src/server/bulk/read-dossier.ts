import type { Kysely } from "kysely";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import type { EventRow } from "../record/chain.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKeyToRead } from "../record/person-key.ts";
import { readRows, type Stored, stored } from "../record/read-stream.ts";
import { type Dossier, type Held, held } from "./dossier.ts";

/**
 * Everything about a person as it is on record, to go on with in memory; what was sealed stays closed.
 * Undefined when nobody has that id.
 */
export async function readDossier(db: Kysely<Database>, keys: Keys, person: string): Promise<Dossier | undefined> {
  const known = await db
    .selectFrom("person")
    .select(["language", "postcode"])
    .where("id", "=", person)
    .executeTakeFirst();
  if (!known) return undefined;
  const [recognised, trajectories, resumptions, key] = await Promise.all([
    readRows(db, person),
    streamsOf(db, "trajectory", person),
    streamsOf(db, "resumption", person),
    personKeyToRead(db, keys, person),
  ]);
  return {
    person,
    language: known.language,
    postcode: known.postcode ?? "",
    ...(key && { key: { key, isNew: false } }),
    ...(recognised.length > 0 && { recognition: asHeld(person, "recognition", recognised, foldRecognition) }),
    trajectories: trajectories.map(({ stream, rows }) => asHeld(stream, "trajectory", rows, foldTrajectory)),
    resumptions: resumptions.map(({ stream, rows }, at) => ({
      ...asHeld(stream, "resumption", rows, foldResumption),
      before: resumptions[at - 1]?.stream ?? null,
    })),
  };
}

/** The streams of one kind about a person, in the order in which they began. */
async function streamsOf(db: Kysely<Database>, kind: StreamKind, person: string) {
  const first = await db
    .selectFrom("event")
    .select("stream_id")
    .where("person_id", "=", person)
    .where("kind", "=", kind)
    .where("version", "=", 1)
    .orderBy("position")
    .execute();
  return Promise.all(first.map(async ({ stream_id: stream }) => ({ stream, rows: await readRows(db, stream) })));
}

function asHeld<State>(
  stream: string,
  kind: StreamKind,
  rows: readonly EventRow[],
  fold: (events: readonly Stored[]) => State | undefined,
): Held<State> {
  const events = rows.map((row) => stored(row, "closed"));
  const empty = held<State>(stream, kind);
  return { ...empty, state: fold(events), events, recorded: events.length, head: rows.at(-1)?.hash ?? empty.head };
}
