import type { Transaction } from "kysely";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Session } from "../../trajectory/session/session.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";

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
