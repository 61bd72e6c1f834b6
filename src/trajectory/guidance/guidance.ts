import type { Partner, Service } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** What a regional service offers within a trajectory; no compulsory phases any more (S002). */
export const guidanceSteps = [
  "mapping-competences",
  "job-application-training",
  "orientation-placement",
  "workplace-learning",
  "training",
  "guidance-to-self-employment",
] as const;
export type GuidanceStep = (typeof guidanceSteps)[number];
export const guidanceResults = [
  "training-project-found",
  "work-found",
  "not-possible-now",
  "back-to-the-fund",
] as const;
export type GuidanceResult = (typeof guidanceResults)[number];
/** How a registration ends that no mediator took up. */
export const notTakenUp = ["declined", "taken-back"] as const;
export type NotTakenUp = (typeof notTakenUp)[number];

export type Guidance = {
  service: Service;
  partner?: Partner;
  registeredOn: IsoDay;
  mediator?: string;
  /** The coordinator sent the form; else the person registered, or their occupational physician referred them. */
  sent?: true;
  steps: readonly { step: GuidanceStep; from: IsoDay; until: IsoDay | null }[];
  ended?: { on: IsoDay; result: GuidanceResult | NotTakenUp };
};

export type GuidanceEvents = {
  RegistrationSent: { service: Service; partner: Partner | null; question: Worded };
  RegistrationDeclined: { reason: Worded };
  RegistrationTakenBack: { reason: Worded };
  MediatorAssigned: { mediator: string };
  GuidanceStepStarted: { step: GuidanceStep; from: IsoDay; until: IsoDay | null };
  GuidanceEnded: { result: GuidanceResult; note: Worded };
};

/** Whether the service never took the person on: it no longer follows then. */
export const wasNotTakenUp = ({ ended }: Guidance): boolean =>
  ended !== undefined && (notTakenUp as readonly string[]).includes(ended.result);

const withGuidance = (state: Trajectory, change: Partial<Guidance>): Trajectory =>
  state.guidance ? { ...state, guidance: { ...state.guidance, ...change } } : state;

export const guidanceEvolves: Evolves<Trajectory, GuidanceEvents> = {
  RegistrationSent: (state, { service, partner }, on) => ({
    ...state,
    guidance: { service, ...(partner && { partner }), registeredOn: on.day, sent: true, steps: [] },
  }),
  RegistrationDeclined: (state, _, on) => withGuidance(state, { ended: { on: on.day, result: "declined" } }),
  RegistrationTakenBack: (state, _, on) => withGuidance(state, { ended: { on: on.day, result: "taken-back" } }),
  MediatorAssigned: (state, { mediator }) => withGuidance(state, { mediator }),
  GuidanceStepStarted: (state, { step, from, until }) =>
    withGuidance(state, { steps: [...(state.guidance?.steps ?? []), { step, from, until }] }),
  GuidanceEnded: (state, { result }, on) => withGuidance(state, { ended: { on: on.day, result } }),
};
