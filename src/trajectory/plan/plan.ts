import type { IsoDay } from "../act.ts";
import type { Evolves, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** Skills brought up to date for a known occupation, or a new occupation (S001, S004). */
export const aims = ["rehabilitation", "re-orientation"] as const;
export type Aim = (typeof aims)[number];

export type Plan = {
  drawnUpOn: IsoDay;
  objectives: Worded;
  result: Worded;
  actions: Worded<readonly string[]>;
  nextAppointmentOn: IsoDay;
  /** The plan itself counts as the first follow-up. */
  lastFollowedUpOn: IsoDay;
};

export type PlanEvents = {
  AimSet: { aim: Aim };
  PlanDrawnUp: Pick<Plan, "objectives" | "result" | "actions" | "nextAppointmentOn"> & { latestDay: IsoDay };
  FollowedUp: { on: IsoDay; note: Worded; nextAppointmentOn: IsoDay; latestDay: IsoDay };
};

export const planEvolves: Evolves<Trajectory, PlanEvents> = {
  AimSet: (state, { aim }) => ({ ...state, aim }),
  PlanDrawnUp: (state, { objectives, result, actions, nextAppointmentOn }, on) => ({
    ...state,
    plan: { drawnUpOn: on.day, objectives, result, actions, nextAppointmentOn, lastFollowedUpOn: on.day },
  }),
  FollowedUp: (state, { on, nextAppointmentOn }) =>
    state.plan ? { ...state, plan: { ...state.plan, nextAppointmentOn, lastFollowedUpOn: on } } : state,
};
