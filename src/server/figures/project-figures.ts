import type { Transaction } from "kysely";
import { caseOf, personFacts } from "../../figures/case.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory, TrajectoryEventType } from "../../trajectory/trajectory.ts";
import { fromRecord } from "../door/happenings.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import { type Write, writeInOrder } from "../record/write-together.ts";
import { figureColumns } from "./columns.ts";
import type { FigureCaseTable, FigurePersonTable } from "./tables.ts";

/** One stream of a person: as it is now, and what happened in it, the oldest first. */
export type Course<State> = { stream: string; state: State; events: readonly Line[] };
type Line = Pick<Stored, "type" | "open" | "day" | "actor" | "role" | "organisation">;

/** Everything of one person that is counted. */
export type Counted = {
  person: string;
  postcode: string | null;
  recognition: Course<Recognition> | undefined;
  trajectories: readonly Course<Trajectory>[];
  /** In the order in which they follow each other. */
  resumptions: readonly Course<Resumption>[];
};

const asTold = <State, T extends EventType>({ state, events }: Course<State>) => ({
  state,
  happened: events.map((event) => ({ event: fromRecord<T>(event), on: event })),
});

/** The rows that figures count. */
export function figureRows({ person, postcode, recognition, trajectories, resumptions }: Counted) {
  const works = resumptions.map(({ state }) => state);
  return {
    cases: trajectories.map((trajectory) => ({
      stream_id: trajectory.stream,
      person_id: person,
      ...caseOf(asTold<Trajectory, TrajectoryEventType>(trajectory), recognition?.state, works, postcode),
    })),
    people: recognition
      ? [
          {
            person_id: person,
            ...personFacts(
              asTold(recognition),
              resumptions.map((one) => asTold(one)),
              postcode,
            ),
          },
        ]
      : [],
  };
}

const intoCases = rowsInto<FigureCaseTable>("figure_case", figureColumns.case, { key: ["stream_id"], found: "update" });
const intoPeople = rowsInto<FigurePersonTable>("figure_person", figureColumns.person, {
  key: ["person_id"],
  found: "update",
});

/** Counts these people anew, together with what changed them. */
export function figureWrites(counted: readonly Counted[]): Write[] {
  const rows = counted.map(figureRows);
  const [cases, people] = [rows.flatMap(({ cases }) => cases), rows.flatMap(({ people }) => people)];
  return [...(cases.length > 0 ? [intoCases(cases)] : []), ...(people.length > 0 ? [intoPeople(people)] : [])];
}

/** The same, of people whose states are read from the views. */
export async function projectFigures(trx: Transaction<Database>, people: readonly string[]): Promise<void> {
  if (people.length > 0) await writeInOrder(trx, figureWrites(await readCounted(trx, people)));
}

async function readCounted(trx: Transaction<Database>, people: readonly string[]): Promise<Counted[]> {
  // One after the other: a transaction has one connection.
  const persons = await trx.selectFrom("person").select(["id", "postcode"]).where("id", "in", people).execute();
  const recognitions = await trx
    .selectFrom("recognition")
    .select(["person_id", "stream_id as stream", "state"])
    .where("person_id", "in", people)
    .execute();
  const trajectories = await trx
    .selectFrom("trajectory")
    .select(["person_id", "stream_id as stream", "state"])
    .where("person_id", "in", people)
    .execute();
  const resumptions = await trx
    .selectFrom("resumption")
    .select(["person_id", "stream_id as stream", "state"])
    .where("person_id", "in", people)
    .orderBy("from_day")
    .execute();
  const events = await trx
    .selectFrom("event")
    .select(["stream_id", "type", "open", "day", "actor", "role", "organisation"])
    .where("person_id", "in", people)
    .where("kind", "in", ["recognition", "trajectory", "resumption"])
    .orderBy("stream_id")
    .orderBy("version")
    .execute();
  const happened = Map.groupBy(events, ({ stream_id }) => stream_id);
  const withEvents = <State>({ stream, state }: { stream: string; state: unknown }): Course<State> => ({
    stream,
    state: state as State,
    events: happened.get(stream) ?? [],
  });
  const recognised = new Map(recognitions.map((row) => [row.person_id, withEvents<Recognition>(row)]));
  const tried = Map.groupBy(trajectories, ({ person_id }) => person_id);
  const worked = Map.groupBy(resumptions, ({ person_id }) => person_id);
  return persons.map(({ id, postcode }) => ({
    person: id,
    postcode,
    recognition: recognised.get(id),
    trajectories: (tried.get(id) ?? []).map((row) => withEvents<Trajectory>(row)),
    resumptions: (worked.get(id) ?? []).map((row) => withEvents<Resumption>(row)),
  }));
}
