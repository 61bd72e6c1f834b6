import type { PreventionService } from "../../access/roles.ts";
import { isAssigned } from "../../access/who-is-assigned.ts";
import { dues } from "../../trajectory/dues.ts";
import { followers } from "../../trajectory/followers.ts";
import { stageOf } from "../../trajectory/stage.ts";
import { seesOthersDues, stageSeen } from "../../trajectory/stage-seen.ts";
import { serviceOf, type Trajectory } from "../../trajectory/trajectory.ts";
import { columns } from "../record/columns.ts";
import type { Stored } from "../record/read-stream.ts";
import { othersOutOf, rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";

type Last = Pick<Stored, "version" | "at">;

/** What the work lists show of a trajectory, out of its state alone; the same whether it is written now or rebuilt. */
function trajectoryRow(state: Trajectory, last: Last) {
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
    state,
  };
}

/** Everything that the work lists hold of one trajectory. */
export function trajectoryViews(stream: string, state: Trajectory, last: Last) {
  const trajectory = { stream_id: stream, ...trajectoryRow(state, last) };
  const waiting = [...dues(state)].sort(
    (one, other) => compare(one.by ?? never, other.by ?? never) || compare(one.act, other.act),
  );
  return {
    trajectory,
    due: waiting.map(({ act, who, by }) => ({ stream_id: stream, what: act, waiting_for: who, due_on: by })),
    follows: followers(state).map((follower) => {
      const mine = waiting.find(({ who }) => who === follower.role);
      return {
        stream_id: stream,
        person_id: state.person,
        ...follower,
        awaited: mine?.act ?? null,
        due_on: mine ? mine.by : seesOthersDues(follower.role) ? trajectory.due_on : null,
        opened_on: state.openedOn,
        closed: state.ended !== undefined,
        assigned: isAssigned(follower.role) ? trajectory[follower.role] : null,
        stage: stageSeen(state, follower.role),
        route: trajectory.route,
      };
    }),
  };
}

const never = "9999";
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type Views = ReturnType<typeof trajectoryViews>;
type Due = Views["due"][number];
type Follows = Views["follows"][number];

export const intoTrajectories = {
  trajectory: rowsInto<Views["trajectory"]>("trajectory", columns.trajectory, { key: ["stream_id"], found: "update" }),
  due: rowsInto<Due>("due", columns.due, { key: ["stream_id", "what", "waiting_for"], found: "update" }),
  follows: rowsInto<Follows>("follows", columns.follows, {
    key: ["stream_id", "organisation", "role"],
    found: "update",
  }),
};
const outOf = {
  due: othersOutOf("due", columns.due, "stream_id", ["stream_id", "what", "waiting_for"]),
  follows: othersOutOf("follows", columns.follows, "stream_id", ["stream_id", "organisation", "role"]),
};

/** Writes the views of one trajectory, with its events or again. */
export function projectTrajectory(stream: string, state: Trajectory, last: Stored): Write[] {
  const { trajectory, due, follows } = trajectoryViews(stream, state, last);
  const goOut = last.version === 1 ? [] : [outOf.due([stream], due), outOf.follows([stream], follows)];
  return [
    intoTrajectories.trajectory([trajectory]),
    ...goOut,
    intoTrajectories.due(due),
    intoTrajectories.follows(follows),
  ];
}
