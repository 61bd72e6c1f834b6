import { type Kysely, sql } from "kysely";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Course } from "../figures/project-figures.ts";
import { beginning } from "../record/chain.ts";
import type { Database, StreamKind } from "../record/database.ts";
import { kept } from "../record/kept-statements.ts";
import type { Kept } from "../record/person-key.ts";
import { type Streams, streamsOf, type ToFold, toFold } from "../record/read-stream.ts";
import { foldRecognition, foldResumption, foldTrajectory } from "./fold.ts";

/** Everything that happened to a person, in one reading: an act looks at some of it, and the figures at all. */
export type PersonSoFar = {
  /** Undefined where nobody is known yet. */
  who: (Pick<Identity, "language"> & { postcode: string | null }) | undefined;
  /** What seals what is told of them; undefined where nothing was yet. */
  key: Kept | undefined;
  streams: Streams;
  recognition: Course<Recognition> | undefined;
  trajectories: readonly Course<Trajectory>[];
  /** In the order in which they follow each other. */
  resumptions: readonly Course<Resumption>[];
};

export async function personSoFar(db: Kysely<Database>, person: string): Promise<PersonSoFar> {
  type Who = Pick<Identity, "language"> & { postcode: string | null };
  type Key = Kept | { wrapped: null; master: null };
  const { rows } = await sql<ToFold & (Who | { language: null }) & Key>`${kept}
    select ${toFold}, language, postcode, k.wrapped, k.master
    from event left join person on person.id = person_id left join person_key k using (person_id)
    where person_id = ${person} order by version, position`.execute(db);
  const streams = streamsOf(rows);
  const [first] = rows;
  const of = <State>(kind: StreamKind, fold: (events: Streams[number]["events"]) => State | undefined) =>
    streams.flatMap(({ stream, events }) => {
      const state = events[0]?.kind === kind ? fold(events) : undefined;
      return state === undefined ? [] : [{ stream, state, events }];
    });
  return {
    who: first?.language ? { language: first.language, postcode: first.postcode } : undefined,
    key: first?.wrapped ? { wrapped: first.wrapped, master: first.master } : undefined,
    streams,
    recognition: of("recognition", foldRecognition)[0],
    trajectories: of("trajectory", foldTrajectory),
    resumptions: inOrder(of("resumption", foldResumption)),
  };
}

export const inOrder = (resumptions: readonly Course<Resumption>[]): readonly Course<Resumption>[] =>
  resumptions.toSorted(({ state: one }, { state: other }) =>
    one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
  );

/** One stream of those that were read; empty when it is not among them. */
export const streamIn = (streams: Streams, stream: string): Streams[number] =>
  streams.find((found) => found.stream === stream) ?? { stream, events: [], head: beginning };
