import type { closingReasons } from "../../law/closing.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** The six outcomes of the return table (S003), in its order [1] to [6]. */
export const outcomes = [
  "exclusion",
  "spontaneous-resumption",
  "other",
  "partial-resumption",
  "voluntary-work",
  "none",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a coordinator closes. The stop of the insured person is an act of its own and asks for no reason. */
export type ClosingReason = (typeof closingReasons)[number];

export type Ending = {
  on: IsoDay;
  how: "stopped" | "closed" | "not-confirmed";
  reason: ClosingReason | "stopped-by-insured-person" | "not-recognised-as-invalid";
  outcome: Outcome;
};

export type EndingEvents = {
  TrajectoryStopped: object;
  TrajectoryClosed: { reason: ClosingReason; outcome: Outcome };
};

export const endingEvolves: Evolves<Trajectory, EndingEvents> = {
  TrajectoryStopped: (state, _, on) => ({
    ...state,
    ended: { on: on.day, how: "stopped", reason: "stopped-by-insured-person", outcome: "none" },
  }),
  TrajectoryClosed: (state, { reason, outcome }, on) => ({
    ...state,
    ended: { on: on.day, how: "closed", reason, outcome },
  }),
};
