import type { PreventionService } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** What the occupational physician is asked for (Codex book I, title 4: art. I.4-36 and chapter VI). */
export const occupationalProcedures = ["pre-return-visit", "re-integration-trajectory"] as const;
export type OccupationalProcedure = (typeof occupationalProcedures)[number];

/**
 * The decision at the end of the re-integration assessment: A temporarily and B definitively unfit for the agreed
 * work, C not yet to be assessed. Not the routes A, B and C. A pre-return visit ends in advice, without a letter.
 */
export const occupationalDecisions = ["A", "B", "C", "advice-only"] as const;
export type OccupationalDecision = (typeof occupationalDecisions)[number];

export type OccupationalReferral = {
  to: PreventionService;
  for: OccupationalProcedure;
  referredOn: IsoDay;
  outcome:
    | { at: "awaited" }
    | { at: "declined"; on: IsoDay; reason: Worded }
    | { at: "taken-back"; on: IsoDay; reason: Worded }
    | { at: "answered"; visitedOn: IsoDay; decision: OccupationalDecision; terms: Worded }
    | { at: "adapted-work"; from: IsoDay; hoursPerWeek: number; work: Worded };
};

export type OccupationalPhysicianEvents = {
  ReferredToOccupationalPhysician: { to: PreventionService; for: OccupationalProcedure };
  ReferralDeclined: { reason: Worded };
  ReferralTakenBack: { reason: Worded };
  ReferralAnswered: { visitedOn: IsoDay; decision: OccupationalDecision; terms: Worded };
  AdaptedWorkAgreed: { from: IsoDay; hoursPerWeek: number; work: Worded };
};

const withOutcome = (state: Trajectory, outcome: OccupationalReferral["outcome"]): Trajectory =>
  state.occupational ? { ...state, occupational: { ...state.occupational, outcome } } : state;

export const occupationalPhysicianEvolves: Evolves<Trajectory, OccupationalPhysicianEvents> = {
  ReferredToOccupationalPhysician: (state, { to, for: procedure }, on) => ({
    ...state,
    occupational: { to, for: procedure, referredOn: on.day, outcome: { at: "awaited" } },
  }),
  ReferralDeclined: (state, { reason }, on) => withOutcome(state, { at: "declined", on: on.day, reason }),
  ReferralTakenBack: (state, { reason }, on) => withOutcome(state, { at: "taken-back", on: on.day, reason }),
  ReferralAnswered: (state, { visitedOn, decision, terms }) =>
    withOutcome(state, { at: "answered", visitedOn, decision, terms }),
  AdaptedWorkAgreed: (state, { from, hoursPerWeek, work }) =>
    withOutcome(state, { at: "adapted-work", from, hoursPerWeek, work }),
};
