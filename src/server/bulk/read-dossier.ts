import { type Kysely, sql } from "kysely";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import type { EventRow } from "../record/chain.ts";
import type { Database, StreamKind } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKeysToRead } from "../record/person-key.ts";
import { type Stored, stored } from "../record/read-stream.ts";
import { type Dossier, type Held, held } from "./dossier.ts";

/**
 * Everything about many people as it is on record, to go on with in memory; what was sealed stays closed. As many queries
 * as for one.
 *
 * @returns by national number (its digits); whoever is not known is not in it.
 */
export async function readDossiers(
  db: Kysely<Database>,
  keys: Keys,
  nationalNumbers: readonly string[],
): Promise<ReadonlyMap<string, Dossier>> {
  const known = await db
    .selectFrom("person")
    .select(["id", "national_number", "language", "postcode"])
    .where("national_number", "=", sql<string>`any(${nationalNumbers}::text[])`)
    .execute();
  if (known.length === 0) return new Map();
  const persons = known.map(({ id }) => id);
  const rows = await db
    .selectFrom("event")
    .selectAll()
    .where("person_id", "=", sql<string>`any(${persons}::uuid[])`)
    .orderBy("version")
    .orderBy("position")
    .execute();
  const events = Map.groupBy(rows, ({ person_id }) => person_id);
  const kept = await personKeysToRead(db, keys, persons);
  return new Map(
    known.map(({ id, national_number, language, postcode }) => {
      const key = kept.get(id);
      const who = { person: id, language, postcode: postcode ?? "", ...(key && { key: { key, isNew: false } }) };
      return [national_number, { ...who, ...streamsOf(events.get(id) ?? []) }];
    }),
  );
}

/** @param rows in the order of their versions, and the first ones in the order in which they were written. */
function streamsOf(rows: readonly EventRow[]): Pick<Dossier, "recognition" | "trajectories" | "resumptions"> {
  const streams = [...Map.groupBy(rows, ({ stream_id }) => stream_id).values()];
  const of = <State>(kind: StreamKind, fold: (events: readonly Stored[]) => State | undefined) =>
    streams.filter(([first]) => first?.kind === kind).map((rows) => asHeld(kind, rows, fold));
  const [recognition] = of("recognition", foldRecognition);
  const resumptions = of("resumption", foldResumption);
  return {
    ...(recognition && { recognition }),
    trajectories: of("trajectory", foldTrajectory),
    resumptions: resumptions.map((held, at) => ({ ...held, before: resumptions[at - 1]?.stream ?? null })),
  };
}

function asHeld<State>(
  kind: StreamKind,
  rows: readonly EventRow[],
  fold: (events: readonly Stored[]) => State | undefined,
): Held<State> {
  const events = rows.map((row) => stored(row, "closed"));
  const empty = held<State>(events[0]?.stream ?? "", kind);
  return { ...empty, state: fold(events), events, recorded: events.length, head: rows.at(-1)?.hash ?? empty.head };
}
