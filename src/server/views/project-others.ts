import type { Transaction } from "kysely";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { duesOfRecognition } from "../../trajectory/recognition-dues.ts";
import type { Session } from "../../trajectory/session/session.ts";
import { projectRequests } from "../own-data/project-requests.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

export const recognitionRow = (stream: string, state: Recognition, last: Stored) => ({
  person_id: state.person,
  stream_id: stream,
  fund: state.fund,
  regime: state.regime,
  incapable_since: state.incapableSince,
  state: JSON.stringify(state),
  version: last.version,
});

export const recognitionDueRows = (state: Recognition) =>
  duesOfRecognition(state).map(({ act, who, by, from }) => ({
    person_id: state.person,
    what: act,
    waiting_for: who,
    fund: state.fund,
    due_on: by,
    from_day: from,
  }));

export async function projectRecognition(trx: Transaction<Database>, stream: string, state: Recognition, last: Stored) {
  const { person_id, ...row } = recognitionRow(stream, state, last);
  await trx
    .insertInto("recognition")
    .values({ person_id, ...row })
    .onConflict((key) => key.column("person_id").doUpdateSet(row))
    .execute();
  await projectRequests(trx, state);
  await trx.deleteFrom("recognition_due").where("person_id", "=", state.person).execute();
  const waiting = recognitionDueRows(state);
  if (waiting.length > 0) await trx.insertInto("recognition_due").values(waiting).execute();
}

const sessionRow = (stream: string, state: Session, last: Stored) => ({
  stream_id: stream,
  held_on: state.on,
  place: state.place,
  status: state.closed ? "closed" : "planned",
  version: last.version,
  state: JSON.stringify(state),
});

export async function projectSession(trx: Transaction<Database>, stream: string, state: Session, last: Stored) {
  const { stream_id, ...row } = sessionRow(stream, state, last);
  await trx
    .insertInto("session")
    .values({ stream_id, ...row })
    .onConflict((key) => key.column("stream_id").doUpdateSet(row))
    .execute();
}
