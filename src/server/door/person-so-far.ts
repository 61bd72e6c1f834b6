import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Follower } from "../../trajectory/followers.ts";
import { digitsOf } from "../../trajectory/recognition/national-number.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { followersByRecognition } from "../bulk/dossier.ts";
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

export const personSoFar = async (db: Kysely<Database>, person: string): Promise<PersonSoFar> =>
  soFarOf(await rowsOf(db, { from: fromEvents, where: sql`person_id = ${person}` }));

/** The same by id, or by national number however it was typed, with who follows them; undefined when nobody has it. */
export async function findPersonSoFar(
  db: Kysely<Database>,
  { person, nationalNumber }: { person?: string; nationalNumber?: string },
): Promise<Found | undefined> {
  if (person === undefined && nationalNumber === undefined) return undefined;
  const where = person === undefined ? sql`national_number = ${digitsOf(nationalNumber ?? "")}` : sql`id = ${person}`;
  const rows = await rowsOf(db, { besides: sql`, id`, from: fromPeople, where });
  const soFar = soFarOf(rows);
  const recognised = soFar.recognition?.state;
  return rows[0]?.id
    ? { person: rows[0].id, followers: recognised ? followersByRecognition(recognised) : [], soFar }
    : undefined;
}

/** Whom a trajectory is about, with who follows it; undefined when there is no such trajectory. */
export async function findTrajectorySoFar(db: Kysely<Database>, stream: string): Promise<Found | undefined> {
  const where = sql`person_id = (select person_id from trajectory where stream_id = ${stream})`;
  // Once: with the first event.
  const followers = sql`, case when version = 1 then (
    select coalesce(json_agg(json_build_object('organisation', f.organisation, 'role', f.role)), '[]')
    from follows f where f.stream_id = ${stream}) end as followers`;
  const rows = await rowsOf(db, { besides: followers, from: fromEvents, where });
  const [first] = rows;
  return first?.person ? { person: first.person, followers: first.followers ?? [], soFar: soFarOf(rows) } : undefined;
}

export type Found = { person: string; followers: readonly Follower[]; soFar: PersonSoFar };

type Who = Pick<Identity, "language"> & { postcode: string | null };
type Row = (ToFold | { stream: null; person: null }) &
  (Who | { language: null }) &
  (Kept | { wrapped: null; master: null }) & { id?: string; followers?: readonly Follower[] | null };

/** Of whoever was erased there are events only; of whom nothing happened to yet there is only who they are. */
const fromEvents = sql`event left join person on id = person_id`;
const fromPeople = sql`person left join event on person_id = id`;

async function rowsOf(
  db: Kysely<Database>,
  {
    besides = sql``,
    from,
    where,
  }: { besides?: RawBuilder<unknown>; from: RawBuilder<unknown>; where: RawBuilder<unknown> },
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`${kept}
    select ${toFold}, language, postcode, k.wrapped, k.master${besides}
    from ${from} left join person_key k using (person_id) where ${where} order by version, position`.execute(db);
  return rows;
}

function soFarOf(rows: readonly Row[]): PersonSoFar {
  const streams = streamsOf(rows.filter((row): row is Row & ToFold => row.stream !== null));
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
