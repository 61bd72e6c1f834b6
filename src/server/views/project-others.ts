import type { Transaction } from "kysely";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { duesOfRecognition } from "../../trajectory/recognition-dues.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

export async function projectRecognition(trx: Transaction<Database>, stream: string, state: Recognition, last: Stored) {
  const row = {
    stream_id: stream,
    fund: state.fund,
    regime: state.regime,
    incapable_since: state.incapableSince,
    state: JSON.stringify(state),
    version: last.version,
  };
  await trx
    .insertInto("recognition")
    .values({ person_id: state.person, ...row })
    .onConflict((key) => key.column("person_id").doUpdateSet(row))
    .execute();
  await trx.deleteFrom("recognition_due").where("person_id", "=", state.person).execute();
  const waiting = duesOfRecognition(state).map(({ act, who, by, from }) => ({
    person_id: state.person,
    what: act,
    waiting_for: who,
    fund: state.fund,
    due_on: by,
    from_day: from,
  }));
  if (waiting.length > 0) await trx.insertInto("recognition_due").values(waiting).execute();
}

export async function projectSession(trx: Transaction<Database>, stream: string, state: Session, last: Stored) {
  const row = {
    held_on: state.on,
    place: state.place,
    status: state.closed ? "closed" : "planned",
    version: last.version,
    state: JSON.stringify(state),
  };
  await trx
    .insertInto("session")
    .values({ stream_id: stream, ...row })
    .onConflict((key) => key.column("stream_id").doUpdateSet(row))
    .execute();
}
