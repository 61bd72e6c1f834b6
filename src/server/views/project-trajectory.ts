import type { Transaction } from "kysely";
import type { PreventionService } from "../../access/roles.ts";
import { dues } from "../../trajectory/dues.ts";
import { followers } from "../../trajectory/followers.ts";
import { stageOf } from "../../trajectory/stage.ts";
import { serviceOf, type Trajectory } from "../../trajectory/trajectory.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

/** What the work lists show of a trajectory, out of its state alone; the same whether it is written now or rebuilt. */
function trajectoryRow(state: Trajectory, last: Stored) {
  const [first] = [...dues(state)].sort((one, other) => (one.by ?? "9999").localeCompare(other.by ?? "9999"));
  const referredFrom = state.referrer?.role === "occupational-physician" ? state.referrer.organisation : null;
  return {
    person_id: state.person,
    fund: state.fund,
    service: serviceOf(state) ?? null,
    prevention_service: state.occupational?.to ?? (referredFrom as PreventionService | null),
    route: state.route,
    stage: stageOf(state),
    waiting_for: first?.who ?? null,
    due_on: first?.by ?? null,
    due_what: first?.act ?? null,
    coordinator: state.coordinator ?? null,
    mediator: state.guidance?.mediator ?? null,
    opened_on: state.openedOn,
    closed_on: state.ended?.on ?? null,
    outcome: state.ended?.outcome ?? null,
    aim: state.aim ?? null,
    version: last.version,
    changed_at: last.at,
    state: JSON.stringify(state),
  };
}

/** Writes the views of one trajectory in the transaction of its events. */
export async function projectTrajectory(trx: Transaction<Database>, stream: string, state: Trajectory, last: Stored) {
  const row = trajectoryRow(state, last);
  await trx
    .insertInto("trajectory")
    .values({ stream_id: stream, ...row })
    .onConflict((key) => key.column("stream_id").doUpdateSet(row))
    .execute();
  await trx.deleteFrom("due").where("stream_id", "=", stream).execute();
  const waiting = dues(state).map(({ act, who, by }) => ({
    stream_id: stream,
    what: act,
    waiting_for: who,
    due_on: by,
  }));
  if (waiting.length > 0) await trx.insertInto("due").values(waiting).execute();
  await trx.deleteFrom("follows").where("stream_id", "=", stream).execute();
  await trx
    .insertInto("follows")
    .values(followers(state).map((follower) => ({ stream_id: stream, ...follower })))
    .execute();
}
