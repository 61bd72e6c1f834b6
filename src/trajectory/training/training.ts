import type { IsoDay } from "../act.ts";
import type { Presumption } from "../engagement/engagement.ts";
import type { Evolves, Sealed, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

export const evaluationConclusions = ["capable-again", "partial-resumption", "still-incapable"] as const;
export type EvaluationConclusion = (typeof evaluationConclusions)[number];

export type Training = {
  startedOn: IsoDay;
  presumption: Presumption;
  /** Hours effectively followed, by month. */
  hours: Readonly<Record<string, number>>;
  result?: { at: "succeeded"; on: IsoDay; evaluateOn: IsoDay } | { at: "broken-off"; on: IsoDay };
  evaluation?: { conclusion: EvaluationConclusion; on: IsoDay };
};

export type TrainingEvents = {
  TrainingStarted: { on: IsoDay; presumption: Presumption };
  AttendanceRecorded: { month: string; hours: number };
  TrainingSucceeded: { on: IsoDay; evaluateOn: IsoDay };
  /** Without `presumption` in records of before it was kept: then it lasts as it was. */
  TrainingBrokenOff: { on: IsoDay; reason: Worded; presumption?: Presumption };
  EvaluatedAfterTraining: { conclusion: EvaluationConclusion; findings: Sealed };
};

const withTraining = (state: Trajectory, change: Partial<Training>): Trajectory =>
  state.training ? { ...state, training: { ...state.training, ...change } } : state;

export const trainingEvolves: Evolves<Trajectory, TrainingEvents> = {
  TrainingStarted: (state, { on, presumption }) => ({
    ...state,
    training: { startedOn: on, presumption, hours: {} },
  }),
  AttendanceRecorded: (state, { month, hours }) =>
    withTraining(state, { hours: { ...state.training?.hours, [month]: hours } }),
  TrainingSucceeded: (state, { on, evaluateOn }) =>
    withTraining(state, { result: { at: "succeeded", on, evaluateOn } }),
  TrainingBrokenOff: (state, { on, presumption }) =>
    withTraining(state, { result: { at: "broken-off", on }, ...(presumption && { presumption }) }),
  EvaluatedAfterTraining: (state, { conclusion }, on) =>
    withTraining(state, { evaluation: { conclusion, on: on.day } }),
};
