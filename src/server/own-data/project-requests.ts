import { answerBy } from "../../trajectory/own-data/requests.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { columns } from "../record/columns.ts";
import { othersOutOf, rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";

/** What this person asked, from their recognition. */
export const requestRows = ({ person, fund, questions = [], corrections = [] }: Recognition) => [
  ...questions.map(({ id, reading, askedOn, answeredOn }) => ({
    ...{ person_id: person, id, fund, kind: "reading" as const, about: String(reading) },
    ...{ asked_on: askedOn, due_on: answerBy(askedOn).outcome, answered_on: answeredOn ?? null, outcome: null },
  })),
  ...corrections.map(({ id, datum, askedOn, answeredOn, outcome }) => ({
    ...{ person_id: person, id, fund, kind: "correction" as const, about: datum, outcome: outcome ?? null },
    ...{ asked_on: askedOn, due_on: answerBy(askedOn).outcome, answered_on: answeredOn ?? null },
  })),
];

const outOf = othersOutOf("own_request", columns.own_request, "person_id", ["person_id", "id"]);
const into = rowsInto<Row>("own_request", columns.own_request, { key: ["person_id", "id"], found: "update" });
type Row = ReturnType<typeof requestRows>[number];

/** Nothing is left of whoever was erased. */
export function projectRequests(state: Recognition): Write[] {
  const rows = requestRows(state);
  if (rows.length === 0 && state.erasedOn === undefined) return [];
  return [outOf([state.person], rows), into(rows)];
}
