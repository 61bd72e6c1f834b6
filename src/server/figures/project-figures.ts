import { caseOf, personFacts } from "../../figures/case.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import type { Trajectory, TrajectoryEventType } from "../../trajectory/trajectory.ts";
import { fromRecord } from "../door/happenings.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
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

function casesOf({ person, postcode, recognition, trajectories, resumptions }: Counted) {
  const works = resumptions.map(({ state }) => state);
  return trajectories.map((trajectory) => ({
    stream_id: trajectory.stream,
    person_id: person,
    ...caseOf(asTold<Trajectory, TrajectoryEventType>(trajectory), recognition?.state, works, postcode),
  }));
}

/** The rows that figures count. */
export function figureRows(counted: Counted) {
  const { person, postcode, recognition, resumptions } = counted;
  return {
    cases: casesOf(counted),
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

/** What an act in one trajectory changes of it: neither what is counted of the person, nor of another trajectory. */
export const caseWrites = (counted: Counted, stream: string): Write[] => {
  const trajectories = counted.trajectories.filter((one) => one.stream === stream);
  return [intoCases(casesOf({ ...counted, trajectories }))];
};
