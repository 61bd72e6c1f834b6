import type { Transaction } from "kysely";
import { caseOf, personFacts } from "../../figures/case.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { insertMany } from "../bulk/insert-many.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";
import { figureColumns } from "./columns.ts";

/** Everything of one person that is counted. */
export type Counted = {
  person: string;
  postcode: string | null;
  recognition: Recognition | undefined;
  trajectories: readonly { stream: string; state: Trajectory }[];
  /** In the order in which they follow each other. */
  resumptions: readonly Resumption[];
};

/** The rows that figures count, out of the states alone. */
function figureRows({ person, postcode, recognition, trajectories, resumptions }: Counted) {
  return {
    cases: trajectories.map(({ stream, state }) => ({
      stream_id: stream,
      person_id: person,
      ...caseOf(state, recognition, resumptions, postcode),
    })),
    people: recognition ? [{ person_id: person, ...personFacts(recognition, resumptions, postcode) }] : [],
  };
}

/** Counts these people anew, in the transaction of what changed them. */
export async function writeFigures(trx: Transaction<Database>, counted: readonly Counted[]): Promise<void> {
  const rows = counted.map(figureRows);
  const [cases, people] = [rows.flatMap(({ cases }) => cases), rows.flatMap(({ people }) => people)];
  await insertMany(trx, "figure_case", figureColumns.case, cases, { key: ["stream_id"], found: "update" });
  await insertMany(trx, "figure_person", figureColumns.person, people, { key: ["person_id"], found: "update" });
}

/** The same, of people whose states are read from the views. */
export async function projectFigures(trx: Transaction<Database>, people: readonly string[]): Promise<void> {
  if (people.length > 0) await writeFigures(trx, await readCounted(trx, people));
}

async function readCounted(trx: Transaction<Database>, people: readonly string[]): Promise<Counted[]> {
  // One after the other: a transaction has one connection.
  const persons = await trx.selectFrom("person").select(["id", "postcode"]).where("id", "in", people).execute();
  const recognitions = await trx
    .selectFrom("recognition")
    .select(["person_id", "state"])
    .where("person_id", "in", people)
    .execute();
  const trajectories = await trx
    .selectFrom("trajectory")
    .select(["person_id", "stream_id as stream", "state"])
    .where("person_id", "in", people)
    .execute();
  const resumptions = await trx
    .selectFrom("resumption")
    .select(["person_id", "state"])
    .where("person_id", "in", people)
    .orderBy("from_day")
    .execute();
  const recognised = new Map(recognitions.map(({ person_id, state }) => [person_id, state as unknown as Recognition]));
  const tried = Map.groupBy(trajectories, ({ person_id }) => person_id);
  const worked = Map.groupBy(resumptions, ({ person_id }) => person_id);
  return persons.map(({ id, postcode }) => ({
    person: id,
    postcode,
    recognition: recognised.get(id),
    trajectories: (tried.get(id) ?? []).map(({ stream, state }) => ({ stream, state: state as unknown as Trajectory })),
    resumptions: (worked.get(id) ?? []).map(({ state }) => state as unknown as Resumption),
  }));
}
